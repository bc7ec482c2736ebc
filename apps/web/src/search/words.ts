/** Turns text into the words that the index and a query have in common. Pure; runs in the browser too. */
import { stemmer } from '@orama/stemmers/dutch';
import { stopWords } from './stop-words.ts';

/** A word of a text, and where it stands in it. */
export interface LocatedWord {
  /** In small letters, without accents. */
  word: string;
  start: number;
  end: number;
}

/** A dotted abbreviation such as `o.c.m.w.`, or a run of letters and digits. */
const wordPattern = /(?:\p{L}\.){2,}\p{L}?|[\p{L}\p{M}\p{N}]+/gu;

/** Small letters without accents: `Financiële` becomes `financiele`. */
export function foldText(text: string): string {
  return text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
}

/** Every word of a text with where it stands, in reading order. */
export function locateWords(text: string): LocatedWord[] {
  return [...text.matchAll(wordPattern)].map((match) => ({
    word: foldText(match[0]).replaceAll('.', ''),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** The words of a text that say what it is about: `ik kan mijn rekening niet betalen` has two. */
export function listWords(text: string): string[] {
  return locateWords(text)
    .map(({ word }) => word)
    .filter((word) => word.length > 1 && !stopWords.has(word));
}

/** The stem that `woningen` and `woning` share. Takes a folded word. */
export function stemWord(word: string): string {
  // The stemmer leaves the third person ("betaalt") and this plural alone.
  if (word === 'kinderen') return 'kind';
  return stemmer(word.replace(/(aa|ee|oo|uu)([klmnp])t$/, '$1$2'));
}
