import { countSyllables } from './count-syllables.ts';
import { splitSentences, splitWords } from './split-text.ts';

/** How easily a text reads, in Douma’s words; the easiest first. */
const bands = [
  { from: 90, label: 'zeer gemakkelijk' },
  { from: 80, label: 'gemakkelijk' },
  { from: 70, label: 'tamelijk gemakkelijk' },
  { from: 60, label: 'normaal' },
  { from: 45, label: 'tamelijk moeilijk' },
  { from: 30, label: 'moeilijk' },
] as const;

/** What the formula counts. */
export interface TextCounts {
  sentences: number;
  words: number;
  syllables: number;
}

/** Counts a text; each line is read by itself. */
export function countText(text: string): TextCounts {
  const sentences = splitSentences(text);
  const words = sentences.flatMap(splitWords);
  const syllables = words.reduce((sum, word) => sum + countSyllables(word), 0);
  return { sentences: sentences.length, words: words.length, syllables };
}

/**
 * Reading ease by Flesch, with Douma's weights for Dutch (1960): 206,84 − 0,77 × syllables per 100
 * words − 0,93 × words per sentence. Mostly between 0 and 100; higher is easier.
 *
 * Undefined for a text without words. The formula sees length alone: use it to compare versions of a
 * text, never as proof that somebody will understand it.
 */
export function fleschDouma({ sentences, words, syllables }: TextCounts): number | undefined {
  if (words === 0 || sentences === 0) return undefined;
  return 206.84 - 0.77 * ((100 * syllables) / words) - 0.93 * (words / sentences);
}

/** What a score means, by the bands that Douma gives with the formula. */
export function describeScore(score: number): string {
  return bands.find(({ from }) => score >= from)?.label ?? 'zeer moeilijk';
}
