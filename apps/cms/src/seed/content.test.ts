import { globSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import type { Attributes } from './build-data.ts';
import { checkEntries, nameOf } from './check-entries.ts';
import { parseEntries } from './read-entries.ts';

const here = import.meta.dirname;
const source = join(here, '..');
const files = readdirSync(join(here, 'content')).filter((name) => name.endsWith('.yaml'));

function attributesOf(uid: string): Attributes {
  const [category, name] = uid.replace(/^api::\w[\w-]*/, 'api').split('.');
  const pattern =
    category === 'api'
      ? `api/*/content-types/${name}/schema.json`
      : `components/${category}/${name}.json`;
  const [file] = globSync(pattern, { cwd: source });
  if (!file) throw new Error(`${uid} has no schema file ${pattern}.`);
  return JSON.parse(readFileSync(join(source, file), 'utf8')).attributes;
}

test('there is content to check', () => {
  expect(files.length).toBeGreaterThan(0);
});

test.for(files)('the content of %s fits the content types', (file) => {
  const text = readFileSync(join(here, 'content', file), 'utf8');
  const entries = parseEntries(text, basename(file, '.yaml'));
  const known = new Set(entries.map(nameOf));
  const mediaFolder = join(here, 'media');
  expect(() => checkEntries(entries, { attributesOf, mediaFolder, known })).not.toThrow();
});
