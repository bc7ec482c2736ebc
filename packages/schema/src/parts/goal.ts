import { z } from 'zod';
import { anyway } from '../rules.ts';
import { line, text } from '../values/text.ts';
import { YearSchema } from '../values/year.ts';

/** Something the OCMW wants to reach. */
export const GoalSchema = z
  .object({
    /** The goal in one line. */
    title: line(160),
    /** What will be different for residents. */
    description: text(1000).optional(),
    /** First year. */
    from: YearSchema.optional(),
    /** Last year, included. */
    until: YearSchema.optional(),
  })
  .refine(({ from, until }) => !(Number(until) < Number(from)), {
    path: ['until'],
    when: anyway,
    error: 'Het laatste jaar valt vóór het eerste. Kies een later jaar, of verbeter het eerste.',
  });
export type Goal = z.output<typeof GoalSchema>;
export type GoalInput = z.input<typeof GoalSchema>;
