import { expect, test } from 'vitest';
import { buildRouteUrl } from './route-url.ts';

const address = { street: 'Veurnestraat', houseNumber: '22', postcode: '8970', town: 'Poperinge' };

test('the route leads to the spot of the office', () => {
  expect(buildRouteUrl({ address, latitude: 50.965, longitude: 5.5 })).toBe(
    'https://www.openstreetmap.org/directions?to=50.965%2C5.5',
  );
});

test('an office without a spot on the map is looked up by its address', () => {
  expect(buildRouteUrl({ address })).toBe(
    'https://www.openstreetmap.org/directions?to=Veurnestraat+22%2C+8970+Poperinge',
  );
});
