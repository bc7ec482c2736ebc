import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readMunicipalities } from '@sociaal-huis/schema/municipalities';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { inspectContent, type LoadedContent } from '../src/cms/inspect-content.ts';
import { createRecordedSource } from '../src/cms/source.ts';
import { openEarlierContent } from './earlier-content.ts';

const source = createRecordedSource(
  fileURLToPath(new URL('../../../tests/fixtures', import.meta.url)),
);

let folder: string;
beforeEach(async () => (folder = await mkdtemp(join(tmpdir(), 'earlier-'))));
afterEach(() => rm(folder, { recursive: true }));

async function loadRecorded(): Promise<LoadedContent> {
  const options = { source, municipalities: readMunicipalities(), allowSamples: true };
  return (await inspectContent(options)).content;
}

test('every entry comes back as pages had it', async () => {
  const content = await loadRecorded();
  const earlier = openEarlierContent(folder);
  await earlier.put('genk', content);
  expect(await earlier.get('genk')).toEqual(content);
  expect(await readdir(join(folder, 'content'))).toEqual(['genk.json']);
});

test('an entry that no longer parses is left out, and the others are there', async () => {
  const content = await loadRecorded();
  const [first, ...others] = content.service;
  const spoiled = { ...first!, raw: { ...first!.raw, title: '' } };
  const earlier = openEarlierContent(folder);
  await earlier.put('genk', { ...content, service: [spoiled, ...others] });
  expect((await earlier.get('genk'))?.service).toEqual(others);
});

test.each([
  ['there is none', undefined],
  ['it is damaged', '{'],
])('where %s, there is no earlier content', async (_name, text) => {
  const earlier = openEarlierContent(folder);
  await earlier.put('gent', await loadRecorded());
  if (text !== undefined) await writeFile(join(folder, 'content/genk.json'), text);
  expect(await earlier.get('genk')).toBeUndefined();
});
