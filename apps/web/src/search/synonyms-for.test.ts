import { expect, test } from 'vitest';
import { synonymsFor } from './synonyms-for.ts';

test('a service gets what people say for its title', () => {
  expect(synonymsFor({ title: 'Leefloon aanvragen', keywords: [] })).toContain('leefgeld');
});

test('a service gets what people say for a search word of its officer', () => {
  expect(synonymsFor({ title: 'Hulp met uw budget', keywords: ['budgetbeheer'] })).toContain(
    'deurwaarder',
  );
});

test('a part of another word means nothing', () => {
  expect(synonymsFor({ title: 'Leefloonkrant', keywords: ['leef'] })).not.toContain('leefgeld');
});
