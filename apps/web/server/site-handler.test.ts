import { pbkdf2 } from 'node:crypto';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { createServer, request as httpRequest, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { areasOfBuild } from './site-areas.ts';
import { createSiteHandler } from './site-handler.ts';

let room: string;
let folder: string;
let server: Server;
let origin: string;

beforeEach(async () => {
  room = await mkdtemp(join(tmpdir(), 'site-'));
  folder = join(room, 'site');
  await writeSite(folder, {
    'index.html': 'portaal',
    '404.html': 'portaal kent dit niet',
    'genk/index.html': 'Genk',
    'genk/diensten/index.html': 'diensten van Genk',
    'genk/404/index.html': 'Genk kent dit niet',
    'genk/thema.0a1b.css': ':root{}',
    'genk/zoek.0a1b.json': '{}',
    '_astro/page.Ab12.css': 'body{}',
    'sitemap.xml': '<urlset/>',
    'robots.txt': 'User-agent: *',
    '.well-known/security.txt': 'Contact: https://welzijn.example/',
    'genk/nieuws/rss.xml': '<rss/>',
    'genk/kantoren/loket/afwijkende-uren.ics': 'BEGIN:VCALENDAR',
    'genk/kantoren/loket/contact.vcf': 'BEGIN:VCARD',
  });
  await writeFile(join(room, 'secret.html'), 'secret');
  await serve('/');
});

afterEach(async () => {
  await close();
  await rm(room, { recursive: true });
});

async function writeSite(root: string, files: Record<string, string>): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    const file = join(root, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }
}

async function serve(base: string): Promise<void> {
  server = createServer(createSiteHandler({ findAreas: areasOfBuild(folder), base })).listen(
    0,
    '127.0.0.1',
  );
  await once(server, 'listening');
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('no port');
  origin = `http://127.0.0.1:${address.port}`;
}

async function close(): Promise<void> {
  server.closeAllConnections();
  server.close();
  await once(server, 'close');
}

function get(path: string, init: RequestInit = {}): Promise<Response> {
  return fetch(`${origin}${path}`, { redirect: 'manual', ...init });
}

/** Sends the path as it is; `fetch` would tidy it first. */
async function getRaw(path: string): Promise<{ status: number | undefined; body: string }> {
  const request = httpRequest(origin, { path }).end();
  const [response] = await once(request, 'response');
  const chunks: Buffer[] = [];
  for await (const chunk of response) chunks.push(chunk);
  return { status: response.statusCode, body: Buffer.concat(chunks).toString() };
}

test('a page is served at the address of its folder', async () => {
  const response = await get('/genk/diensten/');

  expect(response.status).toBe(200);
  expect(response.headers.get('Content-Type')).toBe('text/html;charset=utf-8');
  expect(await response.text()).toBe('diensten van Genk');
});

test.each([
  ['/sitemap.xml', 'application/xml'],
  ['/robots.txt', 'text/plain'],
  ['/.well-known/security.txt', 'text/plain'],
  ['/genk/nieuws/rss.xml', 'application/rss+xml'],
  ['/genk/kantoren/loket/afwijkende-uren.ics', 'text/calendar'],
  ['/genk/kantoren/loket/contact.vcf', 'text/vcard'],
])('%s is served as %s in UTF-8', async (path, type) => {
  const response = await get(path);

  expect(response.status).toBe(200);
  expect(response.headers.get('Content-Type')).toBe(`${type};charset=utf-8`);
});

test('an address without its last slash is sent on, question and all', async () => {
  const response = await get('/genk/diensten?woord=huur');

  expect(response.status).toBe(308);
  expect(response.headers.get('Location')).toBe('/genk/diensten/?woord=huur');
});

test('a wrong address within a subsite gets that subsite’s own page, with status 404', async () => {
  const response = await get('/genk/bestaat-niet/');

  expect(response.status).toBe(404);
  expect(await response.text()).toBe('Genk kent dit niet');
});

test('a wrong address elsewhere gets the page of the portal, with status 404', async () => {
  const response = await get('/atlantis/');

  expect(response.status).toBe(404);
  expect(await response.text()).toBe('portaal kent dit niet');
});

test('nothing but what the site holds may load or run', async () => {
  const { headers } = await get('/genk/');

  expect(headers.get('Content-Security-Policy')).toBe(
    "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; font-src 'self'; " +
      "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  );
  expect(headers.get('X-Content-Type-Options')).toBe('nosniff');
  expect(headers.get('Referrer-Policy')).toBe('same-origin');
  expect(headers.get('Cross-Origin-Resource-Policy')).toBe('same-origin');
});

test('the page for a wrong address carries the same headers', async () => {
  const { headers } = await get('/genk/bestaat-niet/');

  expect(headers.get('Content-Security-Policy')).toContain("default-src 'none'");
});

test.each(['/_astro/page.Ab12.css', '/genk/thema.0a1b.css', '/genk/zoek.0a1b.json'])(
  '%s may be kept for a year, for its name changes with its content',
  async (path) => {
    const { headers } = await get(path);

    expect(headers.get('Cache-Control')).toBe('public,max-age=31536000,immutable');
  },
);

test('a page is asked for anew each time, but only sent when it changed', async () => {
  const { headers } = await get('/genk/');
  expect(headers.get('Cache-Control')).toBe('no-cache');

  const again = await get('/genk/', { headers: { 'If-None-Match': headers.get('ETag')! } });
  expect(again.status).toBe(304);
});

test('a new build is served as soon as it takes the place of the old one', async () => {
  expect(await (await get('/genk/')).text()).toBe('Genk');
  const fresh = join(room, 'fresh');
  await writeSite(fresh, { 'genk/index.html': 'Genk, nieuwe versie' });

  await rename(folder, `${folder}.old`);
  await rename(fresh, folder);

  expect(await (await get('/genk/')).text()).toBe('Genk, nieuwe versie');
  expect((await get('/genk/diensten/')).status).toBe(404);
});

test('a site that was never built says so', async () => {
  await rm(folder, { recursive: true });

  const response = await get('/');

  expect(response.status).toBe(503);
  expect(await response.text()).toBe('De site is nog niet gebouwd. Probeer straks opnieuw.');
});

test('below a base, the site answers there and nowhere else', async () => {
  await close();
  await serve('/welzijn/');

  expect(await (await get('/welzijn/genk/')).text()).toBe('Genk');
  expect((await get('/welzijn')).headers.get('Location')).toBe('/welzijn/');
  expect((await get('/welzijn/genk')).headers.get('Location')).toBe('/welzijn/genk/');
  expect((await get('/genk/')).status).toBe(404);
});

test('a question keeps its own question marks on the way', async () => {
  const response = await get('/genk/diensten?woord=huur?&soort=a');

  expect(response.headers.get('Location')).toBe('/genk/diensten/?woord=huur?&soort=a');
});

test('a request for the head alone gets the headers and no body', async () => {
  const page = await get('/genk/', { method: 'HEAD' });
  expect(page.status).toBe(200);
  expect(page.headers.get('Content-Length')).toBe('4');
  expect(await page.text()).toBe('');

  const wrong = await get('/genk/bestaat-niet/', { method: 'HEAD' });
  expect(wrong.status).toBe(404);
  expect(await wrong.text()).toBe('');
});

test.each(['bytes=5-2', 'bytes=1-1', 'bytes=-3', 'bytes=0-', 'bytes=900-', 'pages=1'])(
  'who asks for the part %s of a page gets the whole page',
  async (range) => {
    const response = await get('/genk/diensten/', { headers: { Range: range } });

    expect(response.status).toBe(200);
    expect(await response.text()).toBe('diensten van Genk');
  },
);

test('a file that disappears under way ends that one answer and no other', async () => {
  // The disk is looked at with the same four hands that these keys keep busy: the file is seen to be
  // there, and is gone when its turn comes to be read.
  for (let hand = 0; hand < 4; hand++) pbkdf2('x', 'y', 100_000, 64, 'sha512', () => {});
  server.once('request', () => rmSync(join(folder, 'genk/index.html')));
  await expect(get('/genk/').then((response) => response.text())).rejects.toThrow(TypeError);

  expect((await get('/genk/diensten/')).status).toBe(200);
});

test.each(['/.git/config', '/genk/.env', '/.build.json'])(
  'the hidden file %s is not shown',
  async (path) => {
    await writeSite(folder, { '.git/config': 'secret', 'genk/.env': 'secret' });
    await writeFile(join(folder, '.build.json'), 'secret');

    const { status, body } = await getRaw(path);

    expect(status).toBe(404);
    expect(body).not.toContain('secret');
  },
);

test('nothing can be sent to the site', async () => {
  const response = await get('/genk/', { method: 'POST', body: 'x' });

  expect(response.status).toBe(405);
  expect(response.headers.get('Allow')).toBe('GET, HEAD');
});

test.each([
  '/../secret.html',
  '/..%2fsecret.html',
  '/genk/..%2f..%2fsecret.html',
  '/%2e%2e/secret',
  '//genk',
  '//genk/..',
  '/\\genk',
  '/%00',
  '/%',
  '/genk/%c0%af',
])('the malformed address %s leads nowhere', async (path) => {
  const { status, body } = await getRaw(path);

  expect(status).toBe(404);
  expect(body).not.toContain('secret');
});
