import { z } from 'zod';
import { field, part } from '../model/form.ts';
import { SafeUrlSchema } from '../values/safe-url.ts';
import { line, text } from '../values/text.ts';

/** One thing to do, in a list that is done in order (IPDC "procedure"). */
export const StepSchema = part(
  {
    uid: 'part.step',
    table: 'part_steps',
    label: 'Stap',
    help: 'Een stap die de bezoeker moet zetten.',
    icon: 'arrowRight',
  },
  z.object({
    /** What to do, in one line. */
    title: field(line(120), {
      label: 'Titel',
      help: 'Begin met wat de bezoeker doet. Bijvoorbeeld: Maak een afspraak.',
    }),
    /** How, where and with what. */
    description: field(text(1000).optional(), {
      label: 'Uitleg',
      help: 'Zeg hoe dat gaat. Bijvoorbeeld: Bel naar het onthaal of kom langs zonder afspraak.',
    }),
    /** Where it is done online. */
    url: field(SafeUrlSchema.optional(), {
      label: 'Webadres',
      help: 'Een adres waar de bezoeker deze stap kan zetten. Bijvoorbeeld: https://www.uwgemeente.be/formulier.',
      placeholder: 'https://',
    }),
  }),
);
export type Step = z.output<typeof StepSchema>;
export type StepInput = z.input<typeof StepSchema>;
