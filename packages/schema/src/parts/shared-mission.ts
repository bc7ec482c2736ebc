import { z } from 'zod';
import { field, part } from '../model/form.ts';
import { RequiredRichTextSchema } from '../rich-text/rich-text.ts';
import { line } from '../values/text.ts';
import { YearSchema } from '../values/year.ts';

/** The mission that the OCMW shares with its municipality. */
export const SharedMissionSchema = part(
  {
    uid: 'part.shared-mission',
    table: 'part_shared_missions',
    label: 'Gedeelde missie',
    help: 'De missie die stad of gemeente en OCMW samen hebben.',
    icon: 'handHeart',
  },
  z.object({
    /** Heading above it. */
    title: field(line(120), {
      label: 'Titel',
      help: 'Bijvoorbeeld: De missie van stad en OCMW samen.',
    }),
    /** Year since which it holds. */
    since: field(YearSchema.optional(), {
      label: 'Sinds',
      help: 'Het jaar waarin deze missie is begonnen. Bijvoorbeeld: 2014.',
    }),
    /** What both want together. */
    body: field(RequiredRichTextSchema, {
      label: 'Tekst',
      help: 'Wat willen stad of gemeente en OCMW samen bereiken? Bijvoorbeeld: Een stad waarin niemand alleen staat.',
    }),
  }),
);
export type SharedMission = z.output<typeof SharedMissionSchema>;
export type SharedMissionInput = z.input<typeof SharedMissionSchema>;
