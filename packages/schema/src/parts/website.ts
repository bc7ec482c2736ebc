import { z } from 'zod';
import { field, part } from '../model/form.ts';
import { SafeUrlSchema } from '../values/safe-url.ts';
import { line, text } from '../values/text.ts';

/** Another site worth reading (IPDC "website"). */
export const WebsiteSchema = part(
  {
    uid: 'part.website',
    table: 'part_websites',
    label: 'Website',
    help: 'Een andere website met meer uitleg.',
    icon: 'globe',
  },
  z.object({
    /** Words of the link. */
    name: field(line(120), {
      label: 'Naam',
      help: 'De naam van de website. Bijvoorbeeld: Rechtenverkenner.',
    }),
    /** What one finds there. */
    description: field(text(500).optional(), {
      label: 'Uitleg',
      help: 'Wat vindt de bezoeker daar? Bijvoorbeeld: Hier rekent u zelf uit of u recht hebt op een premie.',
    }),
    /** Where it leads. */
    url: field(SafeUrlSchema, {
      label: 'Webadres',
      help: 'Het volledige adres. Bijvoorbeeld: https://www.rechtenverkenner.be.',
      placeholder: 'https://',
    }),
  }),
);
export type Website = z.output<typeof WebsiteSchema>;
export type WebsiteInput = z.input<typeof WebsiteSchema>;
