import { expect, test } from 'vitest';
import { countSyllables } from './count-syllables.ts';

/** Counted by hand, by reading aloud; two of them are known to go wrong. */
const counted: Record<string, number> = {
  leefloon: 2,
  uitkering: 3,
  huur: 1,
  energie: 3,
  elektriciteit: 5,
  budgetbegeleiding: 6,
  schuldbemiddelaar: 5,
  referentieadres: 6,
  identiteitskaart: 5,
  mantelzorgpremie: 5,
  maatschappelijk: 4,
  dienstencheque: 4,
  thuiszorg: 2,
  nieuwkomer: 3,
  sociaal: 3,
  reëel: 2,
  financiële: 5,
  financieel: 4,
  coördinatie: 5,
  cliënt: 2,
  beïnvloeden: 4,
  bureau: 2,
  koeien: 2,
  mooie: 2,
  leeuw: 1,
  royaal: 2,
  quotum: 2,
  alleenstaande: 4,
  museum: 3,
  team: 1,
};

test('at least 28 of 30 words are counted as they are read aloud', () => {
  const wrong = Object.entries(counted).filter(([word, number]) => countSyllables(word) !== number);
  expect(Object.keys(counted)).toHaveLength(30);
  expect(wrong.map(([word]) => word)).toEqual(['museum', 'team']);
});

test('an abbreviation is spelled and a number counts as one', () => {
  expect(countSyllables('OCMW')).toBe(4);
  expect(countSyllables('RIZIV')).toBe(2);
  expect(countSyllables('2027')).toBe(1);
});
