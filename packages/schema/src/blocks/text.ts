import { z } from 'zod';
import { field, part } from '../model/form.ts';
import { RequiredRichTextSchema } from '../rich-text/rich-text.ts';

/** Running text. */
export const TextBlockSchema = part(
  {
    uid: 'block.text',
    table: 'block_texts',
    label: 'Tekst',
    help: 'Gewone tekst met tussentitels, lijsten en links.',
    icon: 'feather',
  },
  z.object({
    __component: z.literal('block.text'),
    /** The text; headings in it become part of the page. */
    body: field(RequiredRichTextSchema, {
      label: 'Tekst',
      help: 'Schrijf korte zinnen. Zet boven elk stuk een tussentitel. Bijvoorbeeld: een stuk onder de tussentitel “Wie kan komen?”.',
    }),
  }),
);
export type TextBlock = z.output<typeof TextBlockSchema>;
