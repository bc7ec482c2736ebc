import { expect, test } from 'vitest';
import { buildSlug, chooseFreeSlug } from './build-slug.ts';

test.for([
  ['Budgetbegeleiding', 'budgetbegeleiding'],
  ['  Hulp bij schulden!  ', 'hulp-bij-schulden'],
  ['Crèche, coördinatie & zorg', 'creche-coordinatie-en-zorg'],
  ['’s Avonds open', 's-avonds-open'],
  ['Cœur in Straße 12', 'coeur-in-strasse-12'],
  ['50+ café', '50-plus-cafe'],
  ['…', ''],
] as const)('%s becomes %s', ([title, slug]) => {
  expect(buildSlug(title)).toBe(slug);
});

test('a long title is cut between two words', () => {
  const slug = buildSlug('hulp '.repeat(40));
  expect(slug).toMatch(/^hulp(-hulp)*$/);
  expect(slug.length).toBeLessThanOrEqual(80);
  expect(buildSlug('x'.repeat(200))).toBe('x'.repeat(80));
});

test('a slug that is taken gets the first number that is free', () => {
  const taken = new Set(['visie', 'visie-2']);
  expect(chooseFreeSlug('visie', (slug) => taken.has(slug))).toBe('visie-3');
  expect(chooseFreeSlug('missie', (slug) => taken.has(slug))).toBe('missie');
  const long = 'x'.repeat(80);
  expect(chooseFreeSlug(long, (slug) => slug === long)).toBe(`${'x'.repeat(78)}-2`);
});
