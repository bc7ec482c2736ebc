import { z } from 'zod';
import { line, text } from '../values/text.ts';

/** What something costs (IPDC "kost"). */
export const CostSchema = z.object({
  /** What is paid for, or "Gratis". */
  name: line(160),
  /** On what the price depends. */
  description: text(500).optional(),
  /** In euro; 0 is free, absent is "it depends". */
  amount: z.number().min(0).max(100_000).optional(),
});
export type Cost = z.output<typeof CostSchema>;
export type CostInput = z.input<typeof CostSchema>;
