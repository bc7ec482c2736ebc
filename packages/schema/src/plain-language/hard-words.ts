import { officialWords, type WordPair } from './official-words.ts';
import { welfareWords } from './welfare-words.ts';

/** A hard word in a text. */
export interface HardWord {
  /** In small letters. */
  word: string;
  /** What to write instead. */
  plain: string;
  count: number;
}

/** Every pair that is looked for. */
export const wordPairs: readonly WordPair[] = [...officialWords, ...welfareWords];

const plainWords = new Map(
  wordPairs.flatMap(([forms, plain]) =>
    forms.split('|').map((form): [string, string] => [form.toLowerCase(), plain]),
  ),
);

// Longest first: "ten gevolge van" is one find, and nothing shorter within it another.
const longestFirst = [...plainWords.keys()].toSorted((a, b) => b.length - a.length);
const anyHardWord = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${longestFirst.join('|')})(?![\\p{L}\\p{N}])`,
  'giu',
);

/** The hard and official words of a text with a simpler one each, in the order of the text. */
export function findHardWords(text: string): HardWord[] {
  const found = new Map<string, HardWord>();
  for (const [match] of text.replaceAll(/\s+/g, ' ').matchAll(anyHardWord)) {
    const word = match.toLowerCase();
    const earlier = found.get(word);
    if (earlier) earlier.count += 1;
    else found.set(word, { word, plain: plainWords.get(word) ?? '', count: 1 });
  }
  return [...found.values()];
}
