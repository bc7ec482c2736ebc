import { z } from 'zod';
import { storedAs } from '../model/form.ts';
import { cleanRichText } from './clean-rich-text.ts';
import { RichTextNodeSchema } from './nodes.ts';

const nothingWritten = 'Hier staat nog geen tekst. Schrijf minstens één zin.';

/**
 * Formatted text from Strapi's `blocks` editor.
 *
 * - Paragraphs, headings, lists, quotes, code and pictures; anything else is refused.
 * - Links lead where `LinkTargetSchema` allows; pictures have a description.
 * - Parts without words are left out; headings start at level 1 and skip none.
 */
export const RichTextSchema = storedAs(
  { type: 'blocks' },
  z
    .array(RichTextNodeSchema, {
      error: ({ input }) =>
        input === undefined
          ? nothingWritten
          : 'Hier hoort opgemaakte tekst te staan. Verwijder de waarde en schrijf de tekst opnieuw.',
    })
    .transform(cleanRichText),
);
export type RichText = z.output<typeof RichTextSchema>;
export type RichTextInput = z.input<typeof RichTextSchema>;

/** Rich text with at least one word or picture in it. */
export const RequiredRichTextSchema = RichTextSchema.refine((nodes) => nodes.length > 0, {
  error: nothingWritten,
});

/** Rich text that may stay empty; what has no words in it counts as absent. */
export const OptionalRichTextSchema = RichTextSchema.transform((nodes) =>
  nodes.length > 0 ? nodes : undefined,
).optional();
