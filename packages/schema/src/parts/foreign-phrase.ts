import { z } from 'zod';
import { field, part } from '../model/form.ts';
import { LanguageSchema } from '../lists/languages.ts';
import { line } from '../values/text.ts';

/**
 * A word or sentence of another language that stands in the texts of a municipality. A screen reader
 * then says it as in that language (WCAG 3.1.2). Names and words that became Dutch need none.
 */
export const ForeignPhraseSchema = part(
  {
    uid: 'part.foreign-phrase',
    table: 'part_foreign_phrases',
    label: 'Woord of zin in een andere taal',
    help: 'Een woord of zin die niet Nederlands is, met de taal erbij.',
    icon: 'globe',
  },
  z.object({
    /** As it stands in the text; capitals make no difference. */
    phrase: field(line(200), {
      label: 'Woord of zin',
      help: 'Schrijf het zoals het in uw tekst staat. Hoofdletters maken geen verschil. Bijvoorbeeld: Do you speak little Dutch?',
    }),
    /** The language it is in. */
    language: field(LanguageSchema, {
      label: 'Taal',
      help: 'In welke taal is dit? Staat de taal niet in de lijst? Vraag de beheerder om ze toe te voegen.',
    }),
  }),
);
export type ForeignPhrase = z.output<typeof ForeignPhraseSchema>;
export type ForeignPhraseInput = z.input<typeof ForeignPhraseSchema>;
