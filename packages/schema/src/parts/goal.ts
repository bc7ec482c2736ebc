import { z } from 'zod';
import { field, part } from '../model/form.ts';
import { anyway } from '../rules.ts';
import { line, text } from '../values/text.ts';
import { YearSchema } from '../values/year.ts';

/** Something the OCMW wants to reach. */
export const GoalSchema = part(
  {
    uid: 'part.goal',
    table: 'part_goals',
    label: 'Doel',
    help: 'Een doel uit uw visie of beleidsplan.',
    icon: 'check',
  },
  z
    .object({
      /** The goal in one line. */
      title: field(line(160), {
        label: 'Titel',
        help: 'Zeg kort wat u wilt bereiken. Bijvoorbeeld: Minder armoede bij kinderen.',
      }),
      /** What will be different for residents. */
      description: field(text(1000).optional(), {
        label: 'Uitleg',
        help: 'Leg in enkele zinnen uit wat u daarvoor doet. Bijvoorbeeld: Wij bouwen twintig woningen voor ouderen.',
      }),
      /** First year. */
      from: field(YearSchema.optional(), {
        label: 'Van (jaar)',
        help: 'Het jaar waarin u begint. Bijvoorbeeld: 2026.',
      }),
      /** Last year, included. */
      until: field(YearSchema.optional(), {
        label: 'Tot en met (jaar)',
        help: 'Het laatste jaar van dit doel. Bijvoorbeeld: 2031.',
      }),
    })
    .refine(({ from, until }) => !(Number(until) < Number(from)), {
      path: ['until'],
      when: anyway,
      error: 'Het laatste jaar valt vóór het eerste. Kies een later jaar, of verbeter het eerste.',
    }),
);
export type Goal = z.output<typeof GoalSchema>;
export type GoalInput = z.input<typeof GoalSchema>;
