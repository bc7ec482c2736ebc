import { z } from 'zod';
import { LanguageSchema } from '../lists/languages.ts';
import { line } from '../values/text.ts';

/**
 * A word or sentence of another language that stands in the texts of a municipality. A screen reader
 * then says it as in that language (WCAG 3.1.2). Names and words that became Dutch need none.
 */
export const ForeignPhraseSchema = z.object({
  /** As it stands in the text; capitals make no difference. */
  phrase: line(200),
  /** The language it is in. */
  language: LanguageSchema,
});
export type ForeignPhrase = z.output<typeof ForeignPhraseSchema>;
export type ForeignPhraseInput = z.input<typeof ForeignPhraseSchema>;
