import type { Office } from '@sociaal-huis/schema';
import { expect, test } from 'vitest';
import { buildRouteUrl } from './route-url.ts';

test('the route leads to the place of the office', () => {
  expect(buildRouteUrl({ latitude: 50.965, longitude: 5.5 } as Office)).toBe(
    'https://www.openstreetmap.org/directions?to=50.965%2C5.5',
  );
});

test('an office without a place on the map has no route', () => {
  expect(buildRouteUrl({} as Office)).toBeUndefined();
});
