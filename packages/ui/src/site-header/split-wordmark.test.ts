import { expect, test } from 'vitest';
import { splitWordmark } from './split-wordmark.ts';

test('the place is the large part, what stands before it the small', () => {
  expect(splitWordmark('Sociaal Huis Sint-Truiden', 'Sint-Truiden')).toEqual({
    kicker: 'Sociaal Huis',
    main: 'Sint-Truiden',
  });
});

test.each([
  ['Welzijnsvereniging De Kempen', 'Genk'],
  ['Genk', 'Genk'],
  ['MijnGenk', 'Genk'],
  ['Sociaal Huis', undefined],
])('%s stays whole beside place %s', (name, place) => {
  expect(splitWordmark(name, place)).toEqual({ main: name });
});
