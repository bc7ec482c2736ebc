import { expect, test } from 'vitest';
import type { MunicipalityContent } from '../content/municipality-content.ts';
import { entryRows, subsiteRows } from './static-paths.ts';

const leefloon = { slug: 'leefloon' };
const genk = { municipality: { slug: 'genk' }, services: [leefloon] };
const halle = { municipality: { slug: 'halle' }, services: [] };
const contents = [genk, halle] as unknown as MunicipalityContent[];

test('every subsite gets one row', () => {
  expect(subsiteRows(contents)).toEqual([
    { params: { municipality: 'genk' }, props: { content: genk } },
    { params: { municipality: 'halle' }, props: { content: halle } },
  ]);
});

test('a subsite on its own has no municipality in its address', () => {
  expect(subsiteRows(contents.slice(0, 1), 'genk')).toEqual([
    { params: { municipality: undefined }, props: { content: genk } },
  ]);
});

test('every entry gets one row, under the name of the parameter', () => {
  expect(entryRows(contents, 'service', (content) => content.services)).toEqual([
    {
      params: { municipality: 'genk', service: 'leefloon' },
      props: { content: genk, entry: leefloon },
    },
  ]);
});
