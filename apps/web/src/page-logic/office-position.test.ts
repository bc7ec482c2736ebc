import { expect, test } from 'vitest';
import { getOfficePosition, listPlaces } from './office-position.ts';

const point = { latitude: 51, longitude: 3.7 };
const places = listPlaces({
  postcodes: [
    { postcode: '9050', places: [{ name: 'Ledeberg', ...point, latitude: 51.03 }] },
    {
      postcode: '9042',
      places: [
        { name: 'Mendonk', ...point },
        { name: 'Desteldonk', ...point, latitude: 51.12 },
      ],
    },
  ],
});
const positionAt = (postcode: string, town: string, own: object = {}) =>
  getOfficePosition(
    { address: { street: 'Markt', houseNumber: '1', postcode, town }, ...own },
    places,
  );

test('places are listed by postcode and then by name', () => {
  expect(places.map(({ name }) => name)).toEqual(['Desteldonk', 'Mendonk', 'Ledeberg']);
});

test('the spot an officer gave goes before the centre of the place', () => {
  const own = { latitude: 51.04, longitude: 3.75 };
  expect(positionAt('9050', 'Ledeberg', own)).toEqual(own);
  expect(positionAt('9050', 'Ledeberg')).toEqual({
    latitude: 51.03,
    longitude: 3.7,
    centreOf: '9050 Ledeberg',
  });
});

test('a town in other words is found by a postcode that only one place has', () => {
  expect(positionAt('9050', 'Gent').centreOf).toBe('9050 Ledeberg');
  expect(positionAt('9042', 'desteldonk').centreOf).toBe('9042 Desteldonk');
});

test('a place that cannot be told has no position, rather than a wrong one', () => {
  expect(positionAt('9042', 'Gent')).toEqual({});
  expect(positionAt('1000', 'Brussel')).toEqual({});
});
