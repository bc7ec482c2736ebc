import { z } from 'zod';
import { SafeUrlSchema } from '../values/safe-url.ts';
import { line, text } from '../values/text.ts';

/** One thing to do, in a list that is done in order (IPDC "procedure"). */
export const StepSchema = z.object({
  /** What to do, in one line. */
  title: line(120),
  /** How, where and with what. */
  description: text(1000).optional(),
  /** Where it is done online. */
  url: SafeUrlSchema.optional(),
});
export type Step = z.output<typeof StepSchema>;
export type StepInput = z.input<typeof StepSchema>;
