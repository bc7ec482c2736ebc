import { expect, test } from 'vitest';
import { buildPlaceHash, buildPlaceId, getPlaceOfHash } from './place-hash.ts';

const places = [
  { postcode: '9040', name: 'Sint-Amandsberg' },
  { postcode: '9050', name: 'Gentbrugge' },
  { postcode: '9050', name: 'Ledeberg' },
  { postcode: '7181', name: 'Arquennes-Çà' },
];

test('a postcode is enough for a place that has it to itself', () => {
  expect(buildPlaceHash(buildPlaceId(places[0]!, places))).toBe('#plaats=9040');
  expect(buildPlaceId(places[2]!, places)).toBe('9050-ledeberg');
});

test('every place is found again by what the finder writes', () => {
  for (const place of places) {
    expect(getPlaceOfHash(buildPlaceHash(buildPlaceId(place, places)), places)).toBe(place);
  }
});

test.each([
  ['#plaats=9050', 'Gentbrugge'],
  ['#plaats=ledeberg', 'Ledeberg'],
  ['#plaats=SINT AMANDSBERG', 'Sint-Amandsberg'],
  ['#plaats=9040%20Sint-Amandsberg', 'Sint-Amandsberg'],
  ['#plaats=arquennes+ca', 'Arquennes-Çà'],
  ['#plaats=9999', undefined],
  ['#plaats=', undefined],
  ['#inhoud', undefined],
  ['', undefined],
])('%s names %s', (hash, name) => {
  expect(getPlaceOfHash(hash, places)?.name).toBe(name);
});
