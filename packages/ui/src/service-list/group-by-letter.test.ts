import { expect, test } from 'vitest';
import { groupByLetter } from './group-by-letter.ts';

const group = (...titles: string[]) =>
  groupByLetter(titles.map((title) => ({ title }))).map(({ letter, items }) => [
    letter,
    ...items.map(({ title }) => title),
  ]);

test('titles come in Dutch order under their letter', () => {
  expect(group('wonen', 'Budget', 'Werk')).toEqual([
    ['B', 'Budget'],
    ['W', 'Werk', 'wonen'],
  ]);
});

test('an accent does not make a letter of its own', () => {
  expect(group('École', 'Energie')).toEqual([['E', 'École', 'Energie']]);
});

test('quotes before a title do not count, digits go together', () => {
  expect(group('“Samen” eten', '112')).toEqual([
    ['S', '“Samen” eten'],
    ['#', '112'],
  ]);
});

test('no titles make no groups', () => {
  expect(group()).toEqual([]);
});
