import { contentTypes } from '@sociaal-huis/schema';
import { expect, test } from 'vitest';
import { buildQuery } from './queries.ts';

test('only the wanted municipalities are asked for, in a stable order', () => {
  const { path, parameters } = buildQuery('project', ['genk', 'halle']);

  expect(path).toBe('/api/projects');
  expect(parameters).toEqual([
    ['filters[municipality][$in][0]', 'genk'],
    ['filters[municipality][$in][1]', 'halle'],
    ['sort', 'documentId'],
  ]);
});

test('what lies inside components is named step by step', () => {
  expect(buildQuery('service', []).parameters).toEqual(
    expect.arrayContaining([
      ['populate[steps]', 'true'],
      ['populate[offices][populate][office][fields][0]', 'slug'],
      ['populate[offices][populate][hours][populate][slots]', 'true'],
      ['populate[relatedServices][fields][1]', 'title'],
    ]),
  );
  expect(buildQuery('page', []).parameters).toEqual(
    expect.arrayContaining([
      ['populate[blocks][on][block.text]', 'true'],
      ['populate[blocks][on][block.steps][populate][steps]', 'true'],
      ['populate[blocks][on][block.download][populate][document][fields][0]', 'slug'],
    ]),
  );
});

test.each(contentTypes.map(({ noun }) => noun))('%s never asks for everything', (noun) => {
  expect(buildQuery(noun, ['genk']).parameters.map(([, value]) => value)).not.toContain('*');
});
