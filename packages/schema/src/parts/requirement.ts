import { z } from 'zod';
import { field, part } from '../model/form.ts';
import { line, text } from '../values/text.ts';

/** A condition somebody must meet (IPDC "voorwaarde"), with what proves it (IPDC "bewijs"). */
export const RequirementSchema = part(
  {
    uid: 'part.requirement',
    table: 'part_requirements',
    label: 'Voorwaarde',
    help: 'Iets waaraan iemand moet voldoen.',
    icon: 'bulletList',
  },
  z.object({
    /** The condition in one line. */
    name: field(line(160), {
      label: 'Voorwaarde',
      help: 'Zeg in een korte zin wat nodig is. Bijvoorbeeld: U woont in Genk.',
    }),
    /** What counts and what does not. */
    description: field(text(1000).optional(), {
      label: 'Uitleg',
      help: 'Geef meer uitleg als de voorwaarde niet vanzelf duidelijk is. Bijvoorbeeld: Woont u pas in de gemeente? Dan telt uw vorige adres mee.',
    }),
    /** What to bring along as proof. */
    evidence: field(text(500).optional(), {
      label: 'Bewijs',
      help: 'Wat brengt de bezoeker mee om dit te tonen? Bijvoorbeeld: uw identiteitskaart.',
    }),
  }),
);
export type Requirement = z.output<typeof RequirementSchema>;
export type RequirementInput = z.input<typeof RequirementSchema>;
