import { expect, test } from 'vitest';
import { keyFilter, parseEntries } from './read-entries.ts';

const office = 'office:\n  - slug: sociaal-huis\n';

test('an entry knows its municipality, its noun and its at in the file', () => {
  expect(parseEntries(office, 'genk')).toEqual([
    {
      municipality: 'genk',
      noun: 'office',
      fields: { slug: 'sociaal-huis' },
      key: 'sociaal-huis',
      at: ['genk.yaml', 'office', '"sociaal-huis"'],
    },
  ]);
});

test('what exists once is written without a list and needs no key', () => {
  const [profile] = parseEntries('profile:\n  name: OCMW Genk\n', 'genk');
  expect(profile).toMatchObject({ key: '', at: ['genk.yaml', 'profile'] });
  expect(profile && keyFilter(profile)).toEqual({});
});

test('a closing day is told from the others by its label and its first day', () => {
  const yaml = 'hours-exception:\n  - { label: Kerstmis, from: "2026-12-25" }\n';
  const [exception] = parseEntries(yaml, 'genk');
  expect(exception?.key).toBe('Kerstmis 2026-12-25');
  expect(exception && keyFilter(exception)).toEqual({ label: 'Kerstmis', from: '2026-12-25' });
});

test('an empty file holds no entries', () => {
  expect(parseEntries('# nog niets\n', 'genk')).toEqual([]);
});

test.for([
  ['kantoor:\n  - slug: a\n', 'genk.yaml → kantoor: is no content type. Choose from profile, '],
  ['office:\n  slug: a\n', 'genk.yaml → office: is no list. Start each entry with "- ".'],
  ['office:\n  - a\n', 'genk.yaml → office → number 1: has no fields.'],
  ['office:\n  - name: A\n', 'genk.yaml → office → number 1 → slug: is missing.'],
  ['notice:\n  - body: A\n', 'genk.yaml → notice → number 1 → title: is missing.'],
  [`${office}  - slug: sociaal-huis\n`, '"sociaal-huis": stands in the file twice.'],
  ['office: [', 'genk.yaml: is not valid YAML: '],
  ['- office', 'genk.yaml: holds no content types. Start with "profile:".'],
] as const)('the file %j is refused', ([yaml, sentence]) => {
  expect(() => parseEntries(yaml, 'genk')).toThrow(sentence);
});
