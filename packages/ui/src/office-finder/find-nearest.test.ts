import { expect, test } from 'vitest';
import { distanceBetween, formatDistance, type Position, sortByDistance } from './find-nearest.ts';

const ghent = { latitude: 51.0543, longitude: 3.7174 };
const brussels = { latitude: 50.8503, longitude: 4.3517 };

test('Ghent lies fifty kilometres from Brussels, and as far the other way', () => {
  expect(distanceBetween(ghent, brussels)).toBeCloseTo(49.9, 0);
  expect(distanceBetween(brussels, ghent)).toBe(distanceBetween(ghent, brussels));
  expect(distanceBetween(ghent, ghent)).toBe(0);
});

test('a degree of latitude is 111 kilometres', () => {
  const north = { ...ghent, latitude: ghent.latitude + 1 };
  expect(distanceBetween(ghent, north)).toBeCloseTo(111.2, 1);
});

test('of two that are equally far the order stays, and what has no position comes last', () => {
  const items: (Partial<Position> & { name: string })[] = [
    { name: 'a' },
    { name: 'b', ...brussels },
    { name: 'c', ...brussels },
  ];
  const names = sortByDistance(ghent, items).map(({ item }) => item.name);
  expect(names).toEqual(['b', 'c', 'a']);
});

test.each([
  [0.04, '0,1\u00a0km'],
  [2.345, '2,3\u00a0km'],
  [3.02, '3\u00a0km'],
  [9.96, '10\u00a0km'],
  [12.5, '13\u00a0km'],
])('%d kilometres are written as %s', (kilometres, words) => {
  expect(formatDistance(kilometres)).toBe(words);
});
