import { countText, describeScore, fleschDouma } from './flesch-douma.ts';
import { findOtherForm, type OtherForm } from './form-of-address.ts';
import { findHardWords, type HardWord } from './hard-words.ts';
import { splitSentences, splitWords } from './split-text.ts';

/** In words; a longer sentence asks a reader to remember its beginning. */
export const longestSentence = 20;

/** In words; with fewer, one word more or less moves the score by many points. */
export const fewestWords = 30;

/** A piece of text as an officer wrote it. */
export interface Passage {
  text: string;
  /** `label`: a title or heading. It has no sentences, so it does not count for the score. */
  kind: 'prose' | 'label';
}

/** Advice on a text; never a reason to refuse it. */
export interface TextReview {
  words: number;
  /** Reading ease from 0 to 100, rounded; absent when the text is too short to say. */
  score?: number;
  /** What the score means: "tamelijk gemakkelijk". */
  band?: string;
  /** Sentences of more than `longestSentence` words, the longest first. */
  longSentences: { text: string; words: number }[];
  hardWords: HardWord[];
  /** Words in the other form of address than the municipality's. */
  otherForm: OtherForm[];
}

/** Reads a text as a plain-language adviser would. */
export function reviewText(passages: readonly Passage[], formOfAddress: 'u' | 'je'): TextReview {
  const everything = passages.map(({ text }) => text).join('\n');
  const prose = passages
    .filter(({ kind }) => kind === 'prose')
    .map(({ text }) => text)
    .join('\n');
  const counts = countText(prose);
  const score = counts.words < fewestWords ? undefined : fleschDouma(counts);
  return {
    words: counts.words,
    ...(score !== undefined && {
      score: Math.round(Math.min(100, Math.max(0, score))),
      band: describeScore(score),
    }),
    longSentences: splitSentences(prose)
      .map((text) => ({ text, words: splitWords(text).length }))
      .filter(({ words }) => words > longestSentence)
      .toSorted((a, b) => b.words - a.words),
    hardWords: findHardWords(everything),
    otherForm: findOtherForm(everything, formOfAddress),
  };
}
