import { expect, test } from 'vitest';
import { splitCompound } from './compounds.ts';

const known = new Set([
  'energie',
  'factuur',
  'gezin',
  'zorg',
  'maaltijd',
  'bedeling',
  'loon',
  'last',
]);
const split = (word: string) => splitCompound(word, (part) => known.has(part));

test('a compound is split where two known words meet', () => {
  expect(split('energiefactuur')).toEqual(['energie', 'factuur']);
});

test('a letter that joins two words belongs to neither', () => {
  expect(split('gezinszorg')).toEqual(['gezin', 'zorg']);
});

test('a word that is no compound of known words stays whole', () => {
  expect(split('plastic')).toBeUndefined();
  expect(split('leefloon')).toBeUndefined();
  expect(split('zorg')).toBeUndefined();
});
