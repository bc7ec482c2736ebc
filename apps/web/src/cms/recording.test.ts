import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Municipality } from '@sociaal-huis/schema';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { CmsRequestError } from './errors.ts';
import { exampleAnswers, sourceOf } from './example-answers.ts';
import { recordContent } from './recording.ts';
import { createRecordedSource, rememberAnswers } from './source.ts';

const genk = { slug: 'genk', name: 'Genk' } as Municipality;
const photo = { id: 9, url: '/uploads/foto_1.jpg', mime: 'image/jpeg' };
const files = { '/uploads/foto_1.jpg': new Uint8Array([1, 2, 3]) };

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'recording-'));
});

afterEach(() => rm(folder, { recursive: true }));

function answersWithPhoto() {
  const answers = exampleAnswers();
  answers.office[0]!.photo = photo;
  return answers;
}

test('what was recorded reads back as the CMS gave it, without row numbers and moments', async () => {
  await recordContent(sourceOf(answersWithPhoto(), files), [genk], folder);
  const recorded = createRecordedSource(folder);

  const [office] = await recorded.readAll('office', ['genk']);
  expect(office).toMatchObject({ documentId: 'office-genk', photo: { url: photo.url } });
  expect(JSON.stringify(office)).not.toMatch(/"(id|createdAt|updatedAt|publishedAt)"/);
  expect(await recorded.readAll('page', ['genk'])).toEqual([]);
  expect(await recorded.readAll('office', ['halle'])).toEqual([]);
  expect([...(await recorded.readMedia(photo.url))]).toEqual([1, 2, 3]);
});

test('the same content in another order gives the same bytes', async () => {
  const answers = answersWithPhoto();
  answers.service.push({ ...answers.service[0], slug: 'advies', documentId: 'advies-genk' });
  const path = join(folder, 'cms/services.json');

  await recordContent(sourceOf(answers, files), [genk], folder);
  const first = await readFile(path, 'utf8');
  answers.service.reverse();
  for (const entry of answers.service) entry.updatedAt = '2026-02-02T08:00:00.000Z';
  await recordContent(sourceOf(answers, files), [genk], folder);

  expect(await readFile(path, 'utf8')).toBe(first);
  expect(first.indexOf('"advies"')).toBeLessThan(first.indexOf('"leefloon"'));
});

test('former addresses are recorded, and a recording from before has none', async () => {
  const former = { noun: 'service', municipality: 'genk', from: 'oud', to: 'leefloon' };
  await recordContent(sourceOf(exampleAnswers(), {}, [former]), [genk], folder);
  const recorded = createRecordedSource(folder);

  expect(await recorded.readFormerSlugs(['genk'])).toEqual([former]);
  expect(await recorded.readFormerSlugs(['halle'])).toEqual([]);
  await rm(join(folder, 'cms/former-slugs.json'));
  expect(await recorded.readFormerSlugs(['genk'])).toEqual([]);
});

test('a file nobody points at any more goes away', async () => {
  await recordContent(sourceOf(answersWithPhoto(), files), [genk], folder);

  await recordContent(sourceOf(exampleAnswers()), [genk], folder);

  expect(await readdir(join(folder, 'media'))).toEqual([]);
});

test('an earlier recording stays as it was when the CMS fails halfway', async () => {
  await recordContent(sourceOf(answersWithPhoto(), files), [genk], folder);
  const failing = sourceOf(answersWithPhoto());

  await expect(recordContent(failing, [genk], folder)).rejects.toThrow('no file /uploads');

  expect(await readdir(join(folder, 'media'))).toEqual(['foto_1.jpg']);
});

test('a recording that is not there says how to get one', async () => {
  const reading = createRecordedSource(folder).readAll('service', ['genk']);

  await expect(reading).rejects.toThrow(CmsRequestError);
  await expect(reading).rejects.toThrow(
    'This recorded answer of the CMS is absent or no JSON. Record it anew with ' +
      '`node command/record-fixtures.ts`, or read from a running CMS with CMS=live.\n' +
      `${join(folder, 'cms/services.json')}`,
  );
});

test('a recording that is no list is refused', async () => {
  await recordContent(sourceOf(exampleAnswers()), [genk], folder);
  await writeFile(join(folder, 'cms/services.json'), '{"data":[]}');

  await expect(createRecordedSource(folder).readAll('service', ['genk'])).rejects.toThrow(
    'This recorded answer has to be a list of entries.',
  );
});

test('a recorded file that is not there says how to get it', async () => {
  await expect(createRecordedSource(folder).readMedia('/uploads/weg.pdf')).rejects.toThrow(
    'This recorded file is absent.',
  );
});

test('a source that remembers asks each question once', async () => {
  const answers = exampleAnswers();
  const remembering = rememberAnswers(sourceOf(answers));

  const first = await remembering.readAll('service', ['genk']);
  answers.service.pop();

  expect(await remembering.readAll('service', ['genk'])).toBe(first);
  expect(await remembering.readAll('service', ['halle'])).toEqual([]);
});
