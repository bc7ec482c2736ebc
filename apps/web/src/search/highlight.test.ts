import { expect, test } from 'vitest';
import { highlight } from './highlight.ts';

const marked = (text: string, terms: string[]) =>
  highlight(text, terms)
    .filter((piece) => piece.marked)
    .map((piece) => piece.text);

test('a word is marked by its stem, as it is written', () => {
  expect(marked('Hoge Rekeningen? Bel ons.', ['reken'])).toEqual(['Rekeningen']);
});

test('a compound is marked by a part of it', () => {
  expect(marked('Hulp met uw energiefactuur', ['factur', 'factuur'])).toEqual(['energiefactuur']);
});

test('a short term marks no longer word', () => {
  expect(marked('De gasten betalen gas', ['gas'])).toEqual(['gas']);
});

test('the pieces together are the text, whatever is in it', () => {
  const text = '<img src=x onerror=alert(1)> leefloon & meer';
  const pieces = highlight(text, ['img', 'leeflon']);
  expect(pieces.map((piece) => piece.text).join('')).toBe(text);
});

test('without terms the text stays in one piece', () => {
  expect(highlight('Leefloon', [])).toEqual([{ text: 'Leefloon', marked: false }]);
});
