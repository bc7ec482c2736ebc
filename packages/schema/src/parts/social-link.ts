import { z } from 'zod';
import { SocialNetworkSchema } from '../lists/social-networks.ts';
import { SafeUrlSchema } from '../values/safe-url.ts';

/** Our page on a social network. */
export const SocialLinkSchema = z.object({
  network: SocialNetworkSchema,
  url: SafeUrlSchema,
});
export type SocialLink = z.output<typeof SocialLinkSchema>;
export type SocialLinkInput = z.input<typeof SocialLinkSchema>;
