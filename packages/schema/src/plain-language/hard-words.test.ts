import { expect, test } from 'vitest';
import { findHardWords, wordPairs } from './hard-words.ts';

test('official words come with a simpler one, in the order of the text', () => {
  const text = 'Indien u niet beschikt over een attest, dient te worden gebeld. Indien niet, kom.';
  expect(findHardWords(text)).toEqual([
    { word: 'indien', plain: 'als', count: 2 },
    { word: 'beschikt over', plain: 'hebben', count: 1 },
    { word: 'attest', plain: 'bewijs', count: 1 },
    { word: 'dient te', plain: 'moeten', count: 1 },
  ]);
});

test('a longer phrase is found once, also where it runs over two lines', () => {
  expect(findHardWords('met de verhoogde\n  tegemoetkoming').map(({ word }) => word)).toEqual([
    'verhoogde tegemoetkoming',
  ]);
});

test('a part of a word is not that word', () => {
  expect(findHardWords('heropgestaafd, indienendheid, ontrachten')).toEqual([]);
});

test('plain words are left in peace', () => {
  const text = 'Hebt u te weinig geld? Bel ons. Wij kijken samen wat u nodig hebt. Dat is gratis.';
  expect(findHardWords(text)).toEqual([]);
});

test('there are at least 150 pairs, no form stands in two of them, and none explains itself', () => {
  const forms = wordPairs.flatMap(([hard]) => hard.toLowerCase().split('|'));
  expect(wordPairs.length).toBeGreaterThanOrEqual(150);
  expect(forms.filter((form, index) => forms.indexOf(form) !== index)).toEqual([]);
  expect(forms.filter((form) => !/^[\p{L}][\p{L} -]*$/u.test(form))).toEqual([]);
  expect(wordPairs.filter(([hard, plain]) => hard.split('|').includes(plain))).toEqual([]);
});

test('no simpler word is itself on the list', () => {
  const circular = wordPairs.filter(([, plain]) => findHardWords(plain).length > 0);
  expect(circular).toEqual([]);
});
