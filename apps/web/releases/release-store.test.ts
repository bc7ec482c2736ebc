import { mkdtemp, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
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

test('a finished release is live, with twins and what is known of it', async () => {
  const text = long('Leefloon voor wie weinig heeft.');
  const draft = await store.begin('genk');
  expect(draft.base).toBeUndefined();
  await draft.write('index.html', text);
  await draft.write('media/foto.png', 'kort');
  await draft.writeAsset('genk/thema.ab12.css', 'a{}');
  const id = await draft.finish({ code: 'c0de', extra: { revision: 7 } });

  expect(await live('genk/index.html')).toBe(text);
  const twin = (ending: string) => readFile(join(folder, `live/genk/index.html${ending}`));
  expect(brotliDecompressSync(await twin('.br')).toString()).toBe(text);
  expect(gunzipSync(await twin('.gz')).toString()).toBe(text);
  expect(await readFile(join(folder, 'assets/genk/thema.ab12.css'), 'utf8')).toBe('a{}');
  expect(await store.current('genk')).toMatchObject({
    id,
    unit: 'genk',
    code: 'c0de',
    assets: ['genk/thema.ab12.css'],
    extra: { revision: 7 },
    files: {
      'index.html': expect.stringMatching(/^[0-9a-f]{64}$/),
      'media/foto.png': expect.any(String),
    },
  });
  expect(await readdir(join(folder, 'live'))).toEqual(['genk']);
  expect((await readdir(join(folder, 'releases/genk'))).toSorted()).toEqual([id, `${id}.json`]);
});

test('what a release keeps is not written again, and neither is what turns out the same', async () => {
  const same = long('Hetzelfde.');
  await publish('genk', { 'a/index.html': same, 'b/index.html': same, 'c/index.html': 'oud' });

  const draft = await store.begin('genk');
  await draft.keep('a/index.html');
  await draft.write('b/index.html', same);
  await draft.write('c/index.html', 'nieuw');
  await draft.finish({ code: 'c0de' });

  for (const path of ['a/index.html', 'a/index.html.br', 'b/index.html', 'b/index.html.gz']) {
    expect((await stat(join(folder, 'live/genk', path))).nlink).toBe(2);
  }
  expect(await live('genk/c/index.html')).toBe('nieuw');
  expect(await readFile(join(folder, 'releases/genk/00000001/c/index.html'), 'utf8')).toBe('oud');
});

test('the time of a file tells its content, so that a web server knows its version', async () => {
  const timeOf = async (path: string) => (await stat(join(folder, path))).mtimeMs;
  await publish('genk', { 'index.html': 'Open tot 14:03' });
  await publish('genk', { 'index.html': 'Open tot 14:04' });
  await publish('genk', { 'index.html': 'Open tot 14:03' });

  const [first, second, third] = await Promise.all(
    [1, 2, 3].map((number) => timeOf(`releases/genk/0000000${number}/index.html`)),
  );
  expect(second! % 1000).toBe(0);
  expect(second).not.toBe(first);
  expect(third).toBe(first);
  expect(first).toBeLessThan(Date.now());
});

test('of two that began from the same release only the first goes live', async () => {
  await publish('genk', { 'index.html': 'begin' });
  const [first, second] = await Promise.all([store.begin('genk'), store.begin('genk')]);
  await first.write('index.html', 'van de eerste');
  await second.write('index.html', 'van de tweede');

  await first.finish({ code: 'c0de' });
  await expect(second.finish({ code: 'c0de' })).rejects.toThrow(
    'Een ander proces zette intussen release 00000002 van genk live. Deze release is weggegooid. ' +
      'Publiceer opnieuw: dan begint ze van wat nu live staat.',
  );

  expect(await live('genk/index.html')).toBe('van de eerste');
  expect(await readdir(join(folder, 'releases/genk'))).toHaveLength(4);
});

test('a discarded draft leaves nothing, and takes nothing any more', async () => {
  await publish('genk', { 'index.html': 'begin' });
  const draft = await store.begin('genk');
  await draft.write('index.html', 'half werk');
  await draft.discard();

  await expect(draft.write('a.html', 'x')).rejects.toThrow(
    'Deze release van genk is al weggegooid. Begin een nieuwe.',
  );
  expect(await readdir(join(folder, 'releases/genk'))).toHaveLength(2);
  expect(await live('genk/index.html')).toBe('begin');
});

test.each([
  ['../genk/index.html'],
  ['/index.html'],
  ['a//b.html'],
  ['.env'],
  ['a/../../b.html'],
  ['a\\b.html'],
  ['index.html.br'],
  [''],
])('the path %j cannot be in a release', async (path) => {
  const draft = await store.begin('genk');
  await expect(draft.write(path, 'x')).rejects.toThrow(
    `"${path}" kan geen bestand van een release zijn. Schrijf het zonder schuine streep vooraan, ` +
      'zonder verborgen mappen en zonder .br of .gz.',
  );
});

test('the path of the security contact can be', async () => {
  await publish('_portal', { '.well-known/security.txt': 'Contact: x' });

  expect(await live('_portal/.well-known/security.txt')).toBe('Contact: x');
});

test.each(['..', 'Genk', 'genk/x', '', '.live'])('%j is no unit', async (unit) => {
  await expect(store.begin(unit)).rejects.toThrow(
    `"${unit}" is no municipality. Write the slug, such as "genk", or "_portal".`,
  );
});

test('only what is live can be kept, and nothing twice', async () => {
  await publish('genk', { 'index.html': 'begin' });
  const draft = await store.begin('genk');
  await expect(draft.keep('weg/index.html')).rejects.toThrow(
    'Het bestand weg/index.html staat niet in wat live is van genk, en kan dus niet blijven. ' +
      'Schrijf het opnieuw.',
  );

  const other = await store.begin('genk');
  await other.keep('index.html');
  await expect(other.write('index.html', 'anders')).rejects.toThrow(
    'Het bestand index.html van genk staat twee keer in deze release.',
  );
  expect(await live('genk/index.html')).toBe('begin');
});

test('an immutable file stays what it is', async () => {
  const draft = await store.begin('genk');
  await draft.writeAsset('_astro/a.js', 'een');
  await draft.writeAsset('_astro/a.js', 'een');
  await expect(draft.writeAsset('_astro/a.js', 'twee')).rejects.toThrow(
    'Het bestand _astro/a.js staat er al met een andere inhoud, en browsers bewaren het een jaar. ' +
      'Geef het een naam die met de inhoud verandert.',
  );
});

test('a release that asks for an absent immutable file does not go live', async () => {
  const draft = await store.begin('genk');
  await expect(draft.finish({ code: 'c0de', assets: ['_astro/weg.js'] })).rejects.toThrow(
    'Release 00000001 van genk vraagt het bestand _astro/weg.js, maar dat staat niet bij de vaste ' +
      'bestanden. Publiceer opnieuw.',
  );
  expect(await store.current('genk')).toBeUndefined();
});

test('rolling back puts the files of the release before live, and further back each time', async () => {
  for (const text of ['een', 'twee', 'drie']) await publish('genk', { 'index.html': text });

  expect(await store.rollback('genk')).toBe('00000004');
  expect(await live('genk/index.html')).toBe('twee');
  expect(await store.current('genk')).toMatchObject({ id: '00000004', restored: '00000002' });

  await store.rollback('genk');
  expect(await live('genk/index.html')).toBe('een');
  await expect(store.rollback('genk')).rejects.toThrow(
    'There is no older release of genk to put back.',
  );

  await store.rollback('genk', '3');
  expect(await live('genk/index.html')).toBe('drie');
  await expect(store.rollback('genk', '99')).rejects.toThrow(
    'Release 99 of genk cannot be put back: it is live, or no longer there. ' +
      'There are: 5, 4, 3, 2, 1.',
  );
});

test('the order of releases does not depend on the clock', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-25T10:00:00Z') });
  try {
    await publish('genk', { 'index.html': 'een' });
    vi.setSystemTime(new Date('2026-11-25T09:00:00Z'));
    await publish('genk', { 'index.html': 'twee' });
  } finally {
    vi.useRealTimers();
  }

  expect((await store.list('genk')).map(({ id, made }) => [id, made])).toEqual([
    ['00000002', '2026-11-25T09:00:00.000Z'],
    ['00000001', '2026-11-25T10:00:00.000Z'],
  ]);
  expect(await live('genk/index.html')).toBe('twee');
});

test('a damaged description says which file it is', async () => {
  await publish('genk', { 'index.html': 'een' });
  const file = join(folder, 'releases/genk/00000001.json');
  await writeFile(file, '{"id":');

  await expect(store.current('genk')).rejects.toThrow(
    `De beschrijving van release 00000001 van genk is beschadigd (${file}). ` +
      'Verwijder dat bestand en de map ernaast, en publiceer opnieuw.',
  );
});

test('where the disk refuses, a sentence says so and what is live stays', async () => {
  await publish('genk', { 'index.html': 'begin' });
  const draft = await store.begin('genk');
  await draft.write('a', 'een bestand');
  await expect(draft.write('a/index.html', 'x')).rejects.toThrow(
    /^Release 00000002 van genk is niet gemaakt\. Wat live staat, blijft zoals het was\. De schijf weigerde: .*\. Kijk na of u in die map mag schrijven, en publiceer opnieuw\.$/,
  );
  expect(await readdir(join(folder, 'releases/genk'))).toHaveLength(2);
});
