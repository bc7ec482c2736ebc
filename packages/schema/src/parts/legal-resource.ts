import { z } from 'zod';
import { SafeUrlSchema } from '../values/safe-url.ts';
import { line, text } from '../values/text.ts';

/** A law or decision a service rests on (IPDC "regelgeving"). */
export const LegalResourceSchema = z.object({
  name: line(250),
  description: text(500).optional(),
  url: SafeUrlSchema,
});
export type LegalResource = z.output<typeof LegalResourceSchema>;
export type LegalResourceInput = z.input<typeof LegalResourceSchema>;
