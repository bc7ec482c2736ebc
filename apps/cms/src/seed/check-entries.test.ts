import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Attributes } from './build-data.ts';
import { checkEntries, nameOf } from './check-entries.ts';
import { parseEntries } from './read-entries.ts';

const types: Record<string, Attributes> = {
  'api::office.office': {
    slug: { type: 'string' },
    photo: { type: 'media' },
  },
  'api::notice.notice': {
    title: { type: 'string' },
    offices: { type: 'relation', relation: 'oneToMany', target: 'api::office.office' },
  },
};

const mediaFolder = mkdtempSync(join(tmpdir(), 'media-'));
writeFileSync(join(mediaFolder, 'gevel.jpg'), '');

function check(yaml: string) {
  const entries = parseEntries(yaml, 'genk');
  const known = new Set(entries.map(nameOf));
  return checkEntries(entries, { attributesOf: (uid) => types[uid] ?? {}, mediaFolder, known });
}

test('the files that entries need are found', () => {
  const yaml = 'office:\n  - { slug: a, photo: { file: gevel.jpg, alternativeText: De gevel } }\n';
  expect(check(yaml)).toEqual([
    { file: 'gevel.jpg', alternativeText: 'De gevel', municipality: 'genk' },
  ]);
});

test('an entry may point to one further down the file', () => {
  expect(check('notice:\n  - { title: Dicht, offices: [a] }\noffice:\n  - slug: a\n')).toEqual([]);
});

test('every wrong entry is named, not only the first', () => {
  const yaml = 'notice:\n  - { title: Dicht, offices: [b] }\n  - { title: Open, kleur: rood }\n';
  expect(() => check(yaml)).toThrow(
    [
      'The seed cannot be used as it stands:',
      'genk.yaml → notice → "Dicht" → offices: points to office "b", which is not in the file. Correct the slug or add it.',
      'genk.yaml → notice → "Open" → kleur: is no field here. Choose from title, offices.',
    ].join('\n'),
  );
});

test.for([
  ['{ file: gevel.svg }', 'photo: names gevel.svg. Take one of .avif, '],
  ['{ file: deur.jpg, alternativeText: De deur }', 'photo: names deur.jpg, which is not in '],
  ['{ file: gevel.jpg }', 'photo → alternativeText: is missing.'],
] as const)('the photo %s is refused', ([photo, sentence]) => {
  expect(() => check(`office:\n  - { slug: a, photo: ${photo} }\n`)).toThrow(sentence);
});
