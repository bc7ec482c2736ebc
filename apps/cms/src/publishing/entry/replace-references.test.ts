import { expect, test } from 'vitest';
import { replaceReferences } from './replace-references.ts';
import type { Path } from './walk-entry.ts';

const entry = {
  title: 'Leefloon',
  mission: { documentId: 'm', title: 'Onze missie' },
  relatedServices: [
    { documentId: 'a', title: 'Titel van a' },
    { documentId: 'b', title: 'Titel van b' },
  ],
  offices: [
    { note: 'gelijkvloers', office: { documentId: 'c', name: 'Naam van c' } },
    { note: 'eerste verdieping', office: { documentId: 'd', name: 'Naam van d' } },
  ],
};

const paths: [string, Path][] = [
  ['m', ['mission']],
  ['a', ['relatedServices', 0]],
  ['b', ['relatedServices', 1]],
  ['c', ['offices', 0, 'office']],
  ['d', ['offices', 1, 'office']],
];
const references = paths.map(([documentId, path]) => {
  return { documentId, path, target: 'api::service.service', name: undefined };
});

function narrowed(...shown: string[]) {
  return replaceReferences(entry, references, ({ documentId }) =>
    shown.includes(documentId) ? { documentId } : undefined,
  );
}

test('each pointer is replaced by what is given for it', () => {
  expect(narrowed('m', 'a', 'b', 'c', 'd')).toEqual({
    title: 'Leefloon',
    mission: { documentId: 'm' },
    relatedServices: [{ documentId: 'a' }, { documentId: 'b' }],
    offices: [
      { note: 'gelijkvloers', office: { documentId: 'c' } },
      { note: 'eerste verdieping', office: { documentId: 'd' } },
    ],
  });
});

test('a pointer for which nothing is given goes, with the item of the list that it stands in', () => {
  expect(narrowed('b', 'd')).toEqual({
    title: 'Leefloon',
    relatedServices: [{ documentId: 'b' }],
    offices: [{ note: 'eerste verdieping', office: { documentId: 'd' } }],
  });
});
