import { expect, test } from 'vitest';
import { contentTypes } from './content-types.ts';

test('no two nouns share a name', () => {
  for (const key of ['noun', 'plural', 'label', 'schema'] as const) {
    expect(new Set(contentTypes.map((type) => type[key])).size).toBe(contentTypes.length);
  }
});

test('every entry knows its identity, its municipality and whether it is made up', () => {
  for (const { schema } of contentTypes) {
    expect(Object.keys(schema.shape)).toEqual(
      expect.arrayContaining(['documentId', 'municipality', 'sample']),
    );
  }
});

test('one of a kind has no slug, everything else but hours and notices has', () => {
  const withoutSlug = contentTypes
    .filter(({ schema }) => !('slug' in schema.shape))
    .map(({ noun }) => noun);
  expect(withoutSlug).toEqual(['profile', 'mission', 'vision', 'hours-exception', 'notice']);
});
