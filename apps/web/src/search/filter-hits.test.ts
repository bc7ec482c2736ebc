import { expect, test } from 'vitest';
import { countByCode, filterHits, isFiltered } from './filter-hits.ts';
import { emptyState } from './fragment-state.ts';
import type { Hit } from './search.ts';

const hits: Hit[] = [
  {
    entry: {
      kind: 'service',
      title: 'Leefloon',
      href: '/l/',
      situations: ['ik-heb-schulden', 'ik-zoek-werk'],
      themes: ['WelzijnGezondheid'],
    },
    terms: [],
  },
  {
    entry: {
      kind: 'service',
      title: 'Energie',
      href: '/e/',
      situations: ['ik-heb-schulden'],
      themes: ['MilieuEnergie'],
    },
    terms: [],
  },
  { entry: { kind: 'news', title: 'Nieuws', href: '/n/' }, terms: [] },
];
const state = { ...emptyState, situation: 'ik-heb-schulden' };
const titles = (found: Hit[]) => found.map(({ entry }) => entry.title);

test('without a filter everything stays', () => {
  expect(titles(filterHits(hits, emptyState))).toEqual(['Leefloon', 'Energie', 'Nieuws']);
  expect(isFiltered({ ...emptyState, words: 'leefloon' })).toBe(false);
});

test('a filter leaves only services that fit it', () => {
  expect(titles(filterHits(hits, state))).toEqual(['Leefloon', 'Energie']);
  expect(isFiltered(state)).toBe(true);
});

test('filters hold together', () => {
  expect(titles(filterHits(hits, { ...state, theme: 'MilieuEnergie' }))).toEqual(['Energie']);
});

test('the count of a choice keeps the other filters and lets go of its own', () => {
  const both = { ...state, theme: 'MilieuEnergie' };
  expect(Object.fromEntries(countByCode(hits, both, 'theme'))).toEqual({
    WelzijnGezondheid: 1,
    MilieuEnergie: 1,
  });
  expect(Object.fromEntries(countByCode(hits, both, 'situation'))).toEqual({
    'ik-heb-schulden': 1,
  });
});
