import { expect, test } from 'vitest';
import { buildRestoredDraft } from './build-restored-draft.ts';
import { attributesOf, office, service } from './service.examples.ts';

const everything = { hasEntry: () => true, hasFile: () => true };
const nothing = { hasEntry: () => false, hasFile: () => false };

test('a version becomes a draft with all that people wrote, without what Strapi keeps', () => {
  const { data, missing } = buildRestoredDraft(service, 'service', attributesOf, everything);
  expect(missing).toEqual([]);
  expect(data).toEqual({
    title: 'Leefloon',
    summary: service.summary,
    sample: false,
    validFrom: null,
    themes: ['EconomieWerk'],
    forWhom: service.forWhom,
    steps: [
      { title: 'Bel ons', url: null },
      { title: 'Kom langs', url: null },
    ],
    offices: [{ office: { set: [{ documentId: 'main' }] } }],
    relatedServices: { set: [{ documentId: 'debts' }] },
  });
});

test('what no longer exists is left out and named', () => {
  const { data, missing } = buildRestoredDraft(service, 'service', attributesOf, nothing);
  expect(missing).toEqual([
    'Waar, nummer 1, Kantoor: “Hoofdkantoor”',
    'Andere diensten: “Schulden”',
  ]);
  expect(data).toMatchObject({ relatedServices: { set: [] } });
});

test('a picture comes back while its file exists, and is named when it does not', () => {
  const restore = (remains: typeof everything) =>
    buildRestoredDraft(office, 'office', attributesOf, remains);
  expect(restore(everything)).toMatchObject({ data: { photo: 6, address: null }, missing: [] });
  expect(restore(nothing)).toMatchObject({
    data: { photo: null },
    missing: ['Foto: “kantoor.png”'],
  });
});

test('a field that the version did not know is left alone', () => {
  const { title: _unknown, ...older } = service;
  const { data } = buildRestoredDraft(older, 'service', attributesOf, everything);
  expect(Object.keys(data)).not.toContain('title');
});
