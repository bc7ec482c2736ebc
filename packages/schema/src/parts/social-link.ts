import { z } from 'zod';
import { SocialNetworkSchema } from '../lists/social-networks.ts';
import { SafeUrlSchema } from '../values/safe-url.ts';

/** Our page on a social network. */
export const SocialLinkSchema = z.object({
  /** Which network. */
  network: SocialNetworkSchema,
  /** Address of the page of the OCMW there. */
  url: SafeUrlSchema,
});
export type SocialLink = z.output<typeof SocialLinkSchema>;
export type SocialLinkInput = z.input<typeof SocialLinkSchema>;
