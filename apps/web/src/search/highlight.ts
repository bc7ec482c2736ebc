import type { TextPiece } from '@sociaal-huis/ui/search-results/SearchResults.tsx';
import { locateWords, stemWord } from './words.ts';

/** Shorter terms are no part of a compound that a reader would see in it. */
const shortestPart = 4;

/**
 * Cuts a text into pieces, and says which ones answer the query. Pure: pieces are text, never HTML.
 *
 * @param terms words of the index by which the text was found
 */
export function highlight(text: string, terms: readonly string[]): TextPiece[] {
  const pieces: TextPiece[] = [];
  let end = 0;
  for (const located of locateWords(text)) {
    if (!isHit(located.word, terms)) continue;
    if (located.start > end) pieces.push({ text: text.slice(end, located.start), marked: false });
    pieces.push({ text: text.slice(located.start, located.end), marked: true });
    end = located.end;
  }
  if (end < text.length) pieces.push({ text: text.slice(end), marked: false });
  return pieces;
}

function isHit(word: string, terms: readonly string[]): boolean {
  const stem = stemWord(word);
  return terms.some(
    (term) =>
      term === word || term === stem || (term.length >= shortestPart && word.includes(term)),
  );
}
