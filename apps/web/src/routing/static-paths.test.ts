import { expect, test } from 'vitest';
import type { MunicipalityContent } from '../content/municipality-content.ts';
import { entryRows, mediaRows, portalFirst, subsiteRows } from './static-paths.ts';

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

test('the portal comes before its subsites, and a subsite on its own has none', () => {
  const portal = { params: { municipality: undefined }, props: { content: undefined } };
  expect(portalFirst(portal, subsiteRows(contents))).toEqual([portal, ...subsiteRows(contents)]);
  const alone = subsiteRows(contents.slice(0, 1), 'genk');
  expect(portalFirst(portal, alone)).toEqual(alone);
});

test('every entry gets one row, under the name of the parameter', () => {
  expect(entryRows(contents, 'service', (content) => content.services)).toEqual([
    {
      params: { municipality: 'genk', service: 'leefloon' },
      props: { content: genk, entry: leefloon },
    },
  ]);
});

test('every file a subsite points at gets one row, however deep it lies', () => {
  const photo = { url: '/uploads/foto_1.jpg', mime: 'image/jpeg' };
  const withPhoto = {
    municipality: { slug: 'genk' },
    offices: [{ photo }, { photo: { ...photo } }],
    newsItems: [
      { body: [{ type: 'image', image: { url: '/uploads/b_2.png', mime: 'image/png' } }] },
    ],
    websites: [{ url: 'https://www.genk.be/' }],
  } as unknown as MunicipalityContent;

  expect(mediaRows([withPhoto])).toEqual([
    { params: { municipality: 'genk', file: 'foto_1.jpg' }, props: { url: '/uploads/foto_1.jpg' } },
    { params: { municipality: 'genk', file: 'b_2.png' }, props: { url: '/uploads/b_2.png' } },
  ]);
});
