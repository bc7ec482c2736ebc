import { z } from 'zod';
import { field, part } from '../model/form.ts';
import { SocialNetworkSchema } from '../lists/social-networks.ts';
import { SafeUrlSchema } from '../values/safe-url.ts';

/** Our page on a social network. */
export const SocialLinkSchema = part(
  {
    uid: 'part.social-link',
    table: 'part_social_links',
    label: 'Sociaal netwerk',
    help: 'Een pagina van uw dienst op een sociaal netwerk.',
    icon: 'link',
  },
  z.object({
    /** Which network. */
    network: field(SocialNetworkSchema, {
      label: 'Netwerk',
      help: 'Kies het netwerk. Staat het er niet bij? Kies dan "andere".',
    }),
    /** Address of the page of the OCMW there. */
    url: field(SafeUrlSchema, {
      label: 'Webadres',
      help: 'Het volledige adres van uw pagina. Bijvoorbeeld: https://www.facebook.com/ocmwgenk.',
      placeholder: 'https://',
    }),
  }),
);
export type SocialLink = z.output<typeof SocialLinkSchema>;
export type SocialLinkInput = z.input<typeof SocialLinkSchema>;
