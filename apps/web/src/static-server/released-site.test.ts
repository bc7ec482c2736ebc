/** What the handler answers from the releases of the publisher. */
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { publishFiles } from '../../releases/release-store.examples.ts';
import { openReleaseStore, type ReleaseStore } from '../../releases/release-store.ts';
import { areasOfReleases } from '../../server/site-areas.ts';
import { createSiteHandler } from '../../server/site-handler.ts';

let folder: string;
let store: ReleaseStore;
let server: Server;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'releases-'));
  store = openReleaseStore(folder);
  await serve();
});

afterEach(async () => {
  await close();
  await rm(folder, { recursive: true });
});

async function serve(base = '/', only?: string): Promise<void> {
  const handler = createSiteHandler({ findAreas: areasOfReleases(folder, only), base });
  server = createServer(handler).listen(0, '127.0.0.1');
  await once(server, 'listening');
}

async function close(): Promise<void> {
  server.closeAllConnections();
  server.close();
  await once(server, 'close');
}

function get(path: string, init: RequestInit = {}): Promise<Response> {
  const { port } = server.address() as AddressInfo;
  return fetch(`http://127.0.0.1:${port}${path}`, { redirect: 'manual', ...init });
}

const textOf = async (path: string) => (await get(path)).text();

const publish = (unit: string, files: Record<string, string>, assets?: Record<string, string>) =>
  publishFiles(store, unit, files, assets);

async function publishAll(): Promise<void> {
  await publish(
    '_portal',
    {
      'index.html': 'portaal',
      '404.html': 'portaal kent dit niet',
      'robots.txt': 'User-agent: *',
      '.well-known/security.txt': 'Contact: x',
    },
    { 'thema.0a1b.css': ':root{}' },
  );
  await publish(
    'genk',
    {
      'index.html': 'Genk',
      '404/index.html': 'Genk kent dit niet',
      'diensten/index.html': 'diensten van Genk',
      'doorverwijzingen.json': JSON.stringify({
        '/genk/diensten/oud/': '/genk/diensten/',
        '/genk/elders/': '//elders.example/',
        '/genk/diensten/': '/genk/',
      }),
    },
    { '_astro/a.Ab12.js': 'export {}', 'genk/thema.0a1b.css': 'a{}', 'genk/zoek.0a1b.json': '{}' },
  );
}

test('before the first release the site says so', async () => {
  const response = await get('/genk/');

  expect(response.status).toBe(503);
  expect(await response.text()).toBe('De site is nog niet gebouwd. Probeer straks opnieuw.');
});

test.each([
  ['/', 'portaal'],
  ['/robots.txt', 'User-agent: *'],
  ['/.well-known/security.txt', 'Contact: x'],
  ['/genk/', 'Genk'],
  ['/genk/diensten/', 'diensten van Genk'],
])('%s comes from the release of its unit', async (path, text) => {
  await publishAll();
  const response = await get(path);

  expect(response.status).toBe(200);
  expect(response.headers.get('Cache-Control')).toBe('no-cache');
  expect(await response.text()).toBe(text);
});

test.each(['/_astro/a.Ab12.js', '/genk/thema.0a1b.css', '/genk/zoek.0a1b.json', '/thema.0a1b.css'])(
  '%s is the same for all releases, and may be kept for a year',
  async (path) => {
    await publishAll();
    const response = await get(path);

    expect(response.status).toBe(200);
    expect(response.headers.get('Cache-Control')).toBe('public,max-age=31536000,immutable');
  },
);

test.each([
  ['/genk/bestaat-niet/', 'Genk kent dit niet'],
  ['/genk/thema.ffff.css', 'Genk kent dit niet'],
  ['/atlantis/', 'portaal kent dit niet'],
  ['/genk/.tmp-1/', 'portaal kent dit niet'],
  ['/_portal/', 'portaal kent dit niet'],
  ['/live/genk/', 'portaal kent dit niet'],
  ['/releases/genk/00000001.json', 'portaal kent dit niet'],
  ['/genk/%2e%2e/00000001.json', 'portaal kent dit niet'],
])('nothing stands at %s', async (path, text) => {
  await publishAll();
  const response = await get(path);

  expect(response.status).toBe(404);
  expect(await response.text()).toBe(text);
});

test('a new release is seen at once, by those who kept the old page as well', async () => {
  await publish('genk', { 'index.html': 'Open tot 14:03', 'zelfde/index.html': 'altijd' });
  const versions = async () => {
    const responses = await Promise.all([get('/genk/'), get('/genk/zelfde/')]);
    return responses.map(({ headers }) => headers.get('ETag')!);
  };
  const [page, same] = await versions();

  await publish('genk', { 'index.html': 'Open tot 14:04', 'zelfde/index.html': 'altijd' });

  const ask = (path: string, version: string) =>
    get(path, { headers: { 'If-None-Match': version } });
  const again = await ask('/genk/', page!);
  expect(again.status).toBe(200);
  expect(await again.text()).toBe('Open tot 14:04');
  expect((await ask('/genk/zelfde/', same!)).status).toBe(304);
});

test('the portal may still be waiting for its first release', async () => {
  await publish('genk', { 'index.html': 'Genk' });

  expect((await get('/genk/')).status).toBe(200);
  expect((await get('/genk/weg/')).status).toBe(404);
  expect((await get('/')).status).toBe(503);
});

test('a former address leads to the present one, with its question', async () => {
  await publishAll();

  for (const path of ['/genk/diensten/oud/?woord=huur', '/genk/diensten/oud?woord=huur']) {
    const response = await get(path);
    expect(response.status).toBe(301);
    expect(response.headers.get('Location')).toBe('/genk/diensten/?woord=huur');
    expect(response.headers.get('Cache-Control')).toBe('no-cache');
  }
});

test('a former address never goes before a page, nor to another site', async () => {
  await publishAll();

  expect(await textOf('/genk/diensten/')).toBe('diensten van Genk');
  expect((await get('/genk/elders/')).status).toBe(404);
  expect((await get('/genk/toString/')).status).toBe(404);
});

test('a municipality with a domain of its own stands at the root of it', async () => {
  await publish(
    'genk',
    {
      'index.html': 'Genk',
      '404/index.html': 'Genk kent dit niet',
      'diensten/index.html': 'diensten',
      'doorverwijzingen.json': '{"/welzijn/oud/":"/welzijn/diensten/"}',
    },
    { 'thema.0a1b.css': 'a{}', '_astro/a.js': '1' },
  );
  await close();
  await serve('/welzijn/', 'genk');

  expect(await textOf('/welzijn/')).toBe('Genk');
  expect(await textOf('/welzijn/diensten/')).toBe('diensten');
  expect(await textOf('/welzijn/thema.0a1b.css')).toBe('a{}');
  expect(await textOf('/welzijn/_astro/a.js')).toBe('1');
  expect((await get('/welzijn/oud/')).headers.get('Location')).toBe('/welzijn/diensten/');
  const wrong = await get('/welzijn/genk/');
  expect(wrong.status).toBe(404);
  expect(await wrong.text()).toBe('Genk kent dit niet');
});
