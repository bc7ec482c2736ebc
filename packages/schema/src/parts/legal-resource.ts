import { z } from 'zod';
import { SafeUrlSchema } from '../values/safe-url.ts';
import { line, text } from '../values/text.ts';

/** A law or decision a service rests on (IPDC "regelgeving"). */
export const LegalResourceSchema = z.object({
  /** Name of the law, with its date. */
  name: line(250),
  /** What it says about the service. */
  description: text(500).optional(),
  /** Where the text stands. */
  url: SafeUrlSchema,
});
export type LegalResource = z.output<typeof LegalResourceSchema>;
export type LegalResourceInput = z.input<typeof LegalResourceSchema>;
