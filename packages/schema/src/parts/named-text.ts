import { z } from 'zod';
import { field, part } from '../model/form.ts';
import { line, text } from '../values/text.ts';

/** A name with a few words about it: a value, a pillar, a core competence. */
export const NamedTextSchema = part(
  {
    uid: 'part.named-text',
    table: 'part_named_texts',
    label: 'Waarde',
    help: 'Een woord met een korte uitleg, zoals een waarde van uw dienst.',
    icon: 'star',
  },
  z.object({
    /** The name itself. */
    name: field(line(80), { label: 'Naam', help: 'Eén of twee woorden. Bijvoorbeeld: Betrokken.' }),
    /** What it means to a resident. */
    description: field(text(500).optional(), {
      label: 'Uitleg',
      help: 'Zeg in één of twee zinnen wat u daarmee bedoelt. Bijvoorbeeld: Wij luisteren eerst en denken met u mee.',
    }),
  }),
);
export type NamedText = z.output<typeof NamedTextSchema>;
export type NamedTextInput = z.input<typeof NamedTextSchema>;
