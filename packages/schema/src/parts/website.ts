import { z } from 'zod';
import { SafeUrlSchema } from '../values/safe-url.ts';
import { line, text } from '../values/text.ts';

/** Another site worth reading (IPDC "website"). */
export const WebsiteSchema = z.object({
  /** Words of the link. */
  name: line(120),
  /** What one finds there. */
  description: text(500).optional(),
  /** Where it leads. */
  url: SafeUrlSchema,
});
export type Website = z.output<typeof WebsiteSchema>;
export type WebsiteInput = z.input<typeof WebsiteSchema>;
