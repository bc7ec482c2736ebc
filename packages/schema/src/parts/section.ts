import { z } from 'zod';
import { field, part } from '../model/form.ts';
import { RequiredRichTextSchema } from '../rich-text/rich-text.ts';
import { line } from '../values/text.ts';

/** A stretch of text under its own heading. */
export const SectionSchema = part(
  {
    uid: 'part.section',
    table: 'part_sections',
    label: 'Onderdeel',
    help: 'Een stuk tekst met een eigen tussentitel.',
    icon: 'layer',
  },
  z.object({
    /** Heading above the text. */
    heading: field(line(120), {
      label: 'Tussentitel',
      help: 'Een korte titel. Die komt ook in "Op deze pagina". Bijvoorbeeld: Gelijke kansen.',
    }),
    /** The text under it. */
    body: field(RequiredRichTextSchema, {
      label: 'Tekst',
      help: 'Schrijf korte zinnen en gebruik een lijst als u dingen opsomt. Bijvoorbeeld: een stuk over hoe u samenwerkt met andere organisaties.',
    }),
  }),
);
export type Section = z.output<typeof SectionSchema>;
export type SectionInput = z.input<typeof SectionSchema>;
