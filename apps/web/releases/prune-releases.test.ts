import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { listFiles } from './list-files.ts';
import { pruneAssets, pruneReleases } from './prune-releases.ts';
import { publishFiles } from './release-store.examples.ts';
import { openReleaseStore, type ReleaseStore } from './release-store.ts';

let folder: string;
let store: ReleaseStore;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'releases-'));
  store = openReleaseStore(folder);
});
afterEach(() => rm(folder, { recursive: true }));

const long = (sentence: string) => `${sentence} `.repeat(200);

const publish = (unit: string, files: Record<string, string>) => publishFiles(store, unit, files);

const live = (path: string) => readFile(join(folder, 'live', path), 'utf8');

test('pruning keeps the newest releases', async () => {
  for (const text of ['een', 'twee', 'drie', 'vier']) await publish('genk', { 'index.html': text });

  await store.prune('genk', 2);

  expect((await store.list('genk')).map(({ id }) => id)).toEqual(['00000004', '00000003']);
  const left = (await readdir(join(folder, 'releases/genk'))).filter(
    (name) => !name.endsWith('.json'),
  );
  expect(left.toSorted()).toEqual(['00000003', '00000004']);
  expect(await live('genk/index.html')).toBe('vier');
});

test('an immutable file goes, with its twins, an hour after nobody asks for it any more', async () => {
  for (const number of [1, 2, 3]) {
    const draft = await store.begin('genk');
    await draft.writeAsset(`genk/zoek.${number}.json`, long(`index ${number}`));
    await draft.writeAsset('_astro/a.js', 'altijd');
    await draft.finish({ code: 'c0de' });
  }
  await store.prune('genk', 2);
  const assets = () => listFiles(join(folder, 'assets'));
  expect(await assets()).toContain('genk/zoek.1.json');

  const minutes = (count: number) => Date.now() + count * 60_000;
  await pruneAssets(folder, minutes(59));
  expect(await assets()).toHaveLength(10);
  await pruneAssets(folder, minutes(61));

  expect((await assets()).toSorted()).toEqual([
    '_astro/a.js',
    ...[2, 3].flatMap((number) =>
      ['', '.br', '.gz'].map((ending) => `genk/zoek.${number}.json${ending}`),
    ),
  ]);
});

test('a draft that took so long that its number came and went does not go live', async () => {
  await publish('genk', { 'index.html': 'begin' });
  const [slow, slower] = await Promise.all([store.begin('genk'), store.begin('genk')]);
  await slow.write('index.html', 'van lang geleden');
  for (const text of ['een', 'twee', 'drie']) await publish('genk', { 'index.html': text });
  await store.prune('genk', 1);

  await expect(slow.finish({ code: 'c0de' })).rejects.toThrow(
    'Een ander proces zette intussen release 00000002 van genk live.',
  );
  await expect(slower.keep('index.html')).rejects.toThrow(
    'Release 00000001 van genk, waar deze van vertrok, is intussen opgeruimd. ' +
      'Publiceer opnieuw: dan begint ze van wat nu live staat.',
  );
  expect(await live('genk/index.html')).toBe('drie');
  expect((await store.list('genk')).map(({ id }) => id)).toEqual(['00000004']);

  // A day later nobody can aim at those numbers any more.
  await pruneReleases(folder, 'genk', 1, Date.now() + 25 * 60 * 60 * 1000);
  expect((await readdir(join(folder, 'releases/genk'))).toSorted()).toEqual([
    '00000004',
    '00000004.json',
  ]);
});
