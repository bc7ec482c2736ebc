import { z } from 'zod';
import { StepSchema } from '../parts/step.ts';
import { anyway } from '../rules.ts';
import { line } from '../values/text.ts';

/** Things to do, in order. */
export const StepsBlockSchema = z
  .object({
    __component: z.literal('block.steps'),
    /** Heading above the steps. */
    title: line(120).optional(),
    /** The steps, first one first. */
    steps: z.array(StepSchema).default([]),
  })
  .refine(({ steps }) => steps?.length !== 0, {
    path: ['steps'],
    when: anyway,
    error: 'Voeg minstens één stap toe, of verwijder dit blok.',
  });
export type StepsBlock = z.output<typeof StepsBlockSchema>;
