import { expect, test } from 'vitest';
import { keepUsefulFilters } from './useful-filters.ts';

const filter = (name: string, type: string) => ({ name, type, label: name });

const names = (displayedFilters: ReturnType<typeof filter>[], layout = {}) =>
  keepUsefulFilters({ displayedFilters, layout }).displayedFilters.map(({ name }) => name);

test('choices, days and links are kept; numbers, codes and texts are found by searching', () => {
  const all = [
    filter('id', 'integer'),
    filter('documentId', 'string'),
    filter('level', 'enumeration'),
    filter('isMain', 'boolean'),
    filter('lastReviewedOn', 'date'),
    filter('offices', 'relation'),
    filter('ipdcProductId', 'string'),
    filter('summary', 'text'),
    filter('createdAt', 'datetime'),
    filter('updatedAt', 'datetime'),
    filter('__status', 'enumeration'),
  ];
  expect(names(all)).toEqual([
    'level',
    'isMain',
    'lastReviewedOn',
    'offices',
    'updatedAt',
    '__status',
  ]);
});

test('what names an entry can be filtered by too', () => {
  const layout = { settings: { mainField: 'title' } };
  expect(names([filter('title', 'string'), filter('slug', 'string')], layout)).toEqual(['title']);
});

test('ticked boxes are filtered by in the words beside them', () => {
  const layout = { metadatas: { themes: { label: 'Thema’s' }, title: { label: 'Titel' } } };
  const [themes, ...others] = keepUsefulFilters({ displayedFilters: [], layout }).displayedFilters;
  expect(others).toEqual([]);
  expect(themes).toMatchObject({
    name: 'themes',
    label: 'Thema’s',
    operators: [{ label: 'is aangekruist', value: '$eq' }],
  });
  expect(themes?.options).toContainEqual({
    label: 'Welzijn en gezondheid',
    value: 'WelzijnGezondheid',
  });
});

test('a choice of several words is read as words', () => {
  const level = {
    ...filter('operatingStatus', 'enumeration'),
    options: [{ value: 'tijdelijk-gesloten' }],
  };
  const [kept] = keepUsefulFilters({ displayedFilters: [level], layout: {} }).displayedFilters;
  expect(kept?.options).toEqual([{ label: 'Tijdelijk gesloten', value: 'tijdelijk-gesloten' }]);
});
