import { z } from 'zod';
import { field, part } from '../model/form.ts';
import { StepSchema } from '../parts/step.ts';
import { anyway } from '../rules.ts';
import { line } from '../values/text.ts';

/** Things to do, in order. */
export const StepsBlockSchema = part(
  {
    uid: 'block.steps',
    table: 'block_steps',
    label: 'Stappen',
    help: 'Een lijst van stappen in de juiste volgorde.',
    icon: 'bulletList',
  },
  z
    .object({
      __component: z.literal('block.steps'),
      /** Heading above the steps. */
      title: field(line(120).optional(), {
        label: 'Titel',
        help: 'Een titel boven de stappen. Bijvoorbeeld: Zo vraagt u het aan.',
      }),
      /** The steps, first one first. */
      steps: field(z.array(StepSchema).default([]), {
        label: 'Stappen',
        help: 'Voeg de stappen toe in de volgorde waarin de bezoeker ze zet.',
      }),
    })
    .refine(({ steps }) => steps?.length !== 0, {
      path: ['steps'],
      when: anyway,
      error: 'Voeg minstens één stap toe, of verwijder dit blok.',
    }),
);
export type StepsBlock = z.output<typeof StepsBlockSchema>;
