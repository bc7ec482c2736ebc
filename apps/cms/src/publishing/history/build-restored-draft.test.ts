import { expect, test } from 'vitest';
import { buildRestoredDraft } from './build-restored-draft.ts';
import { attributesOf, service } from './service.examples.ts';

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
    address: null,
    relatedServices: { set: [{ documentId: 'debts' }] },
    photo: 6,
  });
});

test('what no longer exists is left out and named', () => {
  const { data, missing } = buildRestoredDraft(service, 'service', attributesOf, nothing);
  expect(missing).toEqual([
    'Waar, nummer 1, Kantoor: “Hoofdkantoor”',
    'Andere diensten: “Schulden”',
    'Foto: “kantoor.png”',
  ]);
  expect(data).toMatchObject({ relatedServices: { set: [] }, photo: null });
});

test('a field that the version did not know is left alone', () => {
  const { title: _unknown, ...older } = service;
  const { data } = buildRestoredDraft(older, 'service', attributesOf, everything);
  expect(Object.keys(data)).not.toContain('title');
});
