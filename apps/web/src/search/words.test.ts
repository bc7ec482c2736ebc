import { expect, test } from 'vitest';
import { foldText, listWords, locateWords, stemWord } from './words.ts';

test.each([
  ['woningen', 'woning'],
  ['facturen', 'factuur'],
  ['kinderen', 'kind'],
  ['betaalt', 'betalen'],
  ['woont', 'wonen'],
])('%s and %s have one stem', (one, other) => {
  expect(stemWord(one)).toBe(stemWord(other));
});

test('accents and capitals make no difference', () => {
  expect(foldText('Financiële CRÈCHE')).toBe('financiele creche');
});

test('a dotted abbreviation is the word without dots', () => {
  expect(listWords('Het O.C.M.W. helpt')).toEqual(['ocmw', 'helpt']);
});

test('of a whole sentence the words remain that say what it is about', () => {
  expect(listWords('Ik kan mijn rekening niet betalen')).toEqual(['rekening', 'betalen']);
});

test('where a word stands leads back to the text as it was written', () => {
  const text = 'Te duur? Énergie!';
  const { start, end } = locateWords(text).at(-1)!;
  expect(text.slice(start, end)).toBe('Énergie');
});
