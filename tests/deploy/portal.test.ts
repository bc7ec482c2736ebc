/** The nginx site of the portal, as it is shipped, over releases that the publisher made. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { publishFiles } from '../../apps/web/releases/release-store.examples.ts';
import { openReleaseStore, type ReleaseStore } from '../../apps/web/releases/release-store.ts';
import { securityHeaders } from '../../apps/web/server/security-headers.ts';
import { needs } from '../helpers/left-out.ts';
import { nginx as nginxTool } from '../helpers/machine-tools.ts';
import { openLines, type Get } from '../helpers/raw-get.ts';
import { webFolder } from '../helpers/repository.ts';
import { startNginx, type Nginx } from '../helpers/start-nginx.ts';

const long = (sentence: string) => `${sentence} `.repeat(200);

describe('nginx with the portal and its municipalities', needs(nginxTool), () => {
  let room: string;
  let published: string;
  let store: ReleaseStore;
  let nginx: Nginx;
  let get: Get;
  let close: () => void;
  let redirects: string;

  beforeAll(async () => {
    room = mkdtempSync(join(tmpdir(), 'sociaal-huis-nginx-'));
    published = join(room, 'published');
    store = openReleaseStore(published);
    await publishAll();
    mkdirSync(join(room, 'nginx'));
    nginx = await startNginx('portal.conf', join(room, 'nginx'), {
      '/var/lib/sociaal-huis/published/portal': published,
      '/var/lib/sociaal-huis/redirects': join(room, 'redirects'),
    });
    redirects = await writeRedirects();
    ({ get, close } = openLines(nginx.port, nginx.certificate));
  });

  afterAll(async () => {
    close?.();
    await nginx?.stop();
    rmSync(room, { recursive: true });
  });

  const publish = (unit: string, files: Record<string, string>, assets?: Record<string, string>) =>
    publishFiles(store, unit, files, assets);

  async function publishAll(): Promise<void> {
    await publish(
      '_portal',
      {
        'index.html': long('Portaal.'),
        '404.html': 'Het portaal kent dit niet',
        'robots.txt': 'User-agent: *',
        'sitemap.xml': '<urlset/>',
        'favicon.ico': 'icoon',
        '.well-known/security.txt': 'Contact: x',
      },
      { 'thema.0a1b.css': ':root{}' },
    );
    await publish(
      'genk',
      {
        'index.html': 'Genk',
        '404/index.html': long('Genk kent dit niet.'),
        'diensten/index.html': long('Diensten van Genk.'),
        'nieuws/rss.xml': long('<rss/>'),
        'kantoren/loket/afwijkende-uren.ics': 'BEGIN:VCALENDAR',
        'kantoren/loket/contact.vcf': 'BEGIN:VCARD',
        'media/foto.png': 'foto',
        'media/folder.pdf': 'pdf',
        'doorverwijzingen.json': JSON.stringify({
          '/genk/diensten/oud/': '/genk/diensten/',
          '/genk/diensten/OUD/': '/genk/diensten/',
          '/genk/"; return 200 "x': '/genk/',
          '/genk/elders/': '//elders.example/',
        }),
      },
      {
        '_astro/pagina.Ab12.js': long('export {};'),
        'genk/thema.0a1b.css': 'a{}',
        'genk/zoek.0a1b.json': '{}',
      },
    );
  }

  /** As sociaal-huis-redirects.service and sociaal-huis-nginx-reload.service do. */
  async function writeRedirects(): Promise<string> {
    const map = join(room, 'redirects/portal.map');
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['server/write-redirects.ts', map],
      { cwd: webFolder, encoding: 'utf8', env: { ...process.env, PUBLISH_DIR: published } },
    );
    expect({ status, stdout, stderr }).toEqual({
      status: 0,
      stdout: `2 addresses in ${map}.\n`,
      stderr: '',
    });
    await nginx.reload();
    return readFileSync(map, 'utf8');
  }

  test('it says nothing about its own settings', () => {
    expect(nginx.errors()).toBe('');
  });

  test.each([
    ['/', 'text/html; charset=utf-8', /^Portaal/],
    ['/robots.txt', 'text/plain; charset=utf-8', /^User-agent/],
    ['/sitemap.xml', 'application/xml; charset=utf-8', /^<urlset/],
    ['/favicon.ico', 'image/x-icon', /^icoon/],
    ['/.well-known/security.txt', 'text/plain; charset=utf-8', /^Contact/],
    ['/genk/', 'text/html; charset=utf-8', /^Genk$/],
    ['/genk/diensten/', 'text/html; charset=utf-8', /^Diensten/],
    ['/genk/diensten/?woord=huur', 'text/html; charset=utf-8', /^Diensten/],
    ['/genk/nieuws/rss.xml', 'application/rss+xml; charset=utf-8', /^<rss/],
    ['/genk/kantoren/loket/afwijkende-uren.ics', 'text/calendar; charset=utf-8', /^BEGIN/],
    ['/genk/kantoren/loket/contact.vcf', 'text/vcard; charset=utf-8', /^BEGIN/],
    ['/genk/media/foto.png', 'image/png', /^foto/],
    ['/genk/media/folder.pdf', 'application/pdf', /^pdf/],
  ])('%s is served as %s', async (path, type, text) => {
    const { status, headers, body } = await get(path);

    expect(status).toBe(200);
    expect(headers['content-type']).toBe(type);
    expect(body.toString()).toMatch(text);
    expect(headers['cache-control']).toBe('no-cache');
  });

  test.each([
    '/_astro/pagina.Ab12.js',
    '/genk/thema.0a1b.css',
    '/genk/zoek.0a1b.json',
    '/thema.0a1b.css',
  ])('%s may be kept for a year', async (path) => {
    const { status, headers } = await get(path);

    expect(status).toBe(200);
    expect(headers['cache-control']).toBe('public,max-age=31536000,immutable');
  });

  test.each([
    '/genk/',
    '/genk/bestaat-niet/',
    '/genk/diensten',
    '/_astro/pagina.Ab12.js',
    '/genk/diensten/oud/',
  ])(
    '%s carries the headers of our own server, each once, and holds browsers to https',
    async (path) => {
      const { headers } = await get(path);

      for (const [name, value] of securityHeaders) expect(headers[name.toLowerCase()]).toBe(value);
      expect(headers['strict-transport-security']).toBe('max-age=63072000');
      expect(headers.vary).toBe('Accept-Encoding');
      expect(headers['last-modified']).toBeUndefined();
      expect(headers.server).toBe('nginx');
    },
  );

  test.each([
    ['/genk/bestaat-niet/', 'Genk kent dit niet.'],
    ['/genk/bestaat-niet', 'Genk kent dit niet.'],
    ['/genk/bestaat-niet.html', 'Genk kent dit niet.'],
    ['/genk/thema.ffff.css', 'Genk kent dit niet.'],
    ['/genk/media/', 'Genk kent dit niet.'],
    ['/genk/media', 'Genk kent dit niet.'],
    ['/genk/.env', 'Genk kent dit niet.'],
    ['/genk/diensten/index.html.br', 'Genk kent dit niet.'],
    ['/genk/diensten/index.html.gz', 'Genk kent dit niet.'],
    ['/genk/%2e%2e/00000001.json', 'Het portaal kent dit niet'],
    ['/atlantis/', 'Het portaal kent dit niet'],
    ['/_portal/', 'Het portaal kent dit niet'],
    ['/_portal/index.html', 'Het portaal kent dit niet'],
    ['/live/genk/', 'Het portaal kent dit niet'],
    ['/releases/genk/00000001.json', 'Het portaal kent dit niet'],
    ['/assets/thema.0a1b.css', 'Het portaal kent dit niet'],
  ])('nothing stands at %s, says the page of who is asked', async (path, sentence) => {
    const { status, headers, body } = await get(path);

    expect(status).toBe(404);
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
    expect(headers['cache-control']).toBe('no-cache');
    expect(body.toString()).toContain(sentence);
  });

  test.each([
    ['/genk/diensten/', 'gzip, deflate, br', 'br'],
    ['/genk/diensten/', 'gzip', 'gzip'],
    ['/_astro/pagina.Ab12.js', 'br', 'br'],
    ['/genk/nieuws/rss.xml', 'gzip', 'gzip'],
    ['/genk/bestaat-niet/', 'br', 'br'],
    ['/genk/bestaat-niet/', 'gzip', 'gzip'],
    ['/genk/diensten/', 'identity', undefined],
    ['/genk/diensten/', 'br;q=0, gzip', 'gzip'],
    ['/genk/diensten/', 'gzip;q=0', undefined],
    ['/genk/', 'br, gzip', undefined],
  ])('%s for a browser that takes %s is packed in: %s', async (path, accepted, coding) => {
    const packed = await get(path, { 'Accept-Encoding': accepted });
    const plain = await get(path);

    expect(packed.headers['content-encoding']).toBe(coding);
    expect(packed.headers.vary).toBe('Accept-Encoding');
    const unpack = { br: brotliDecompressSync, gzip: gunzipSync, none: (body: Buffer) => body };
    const body = unpack[(coding ?? 'none') as keyof typeof unpack](packed.body);
    expect(body.toString()).toBe(plain.body.toString());
  });

  test.each([
    ['/genk', '/genk/'],
    ['/genk/diensten?woord=huur', '/genk/diensten/?woord=huur'],
    ['//genk/diensten', '/genk/diensten/'],
  ])('%s lacks a slash, and is sent on to %s', async (path, location) => {
    const { status, headers } = await get(path);

    expect(status).toBe(308);
    expect(headers.location).toBe(location);
  });

  test('nothing typed gets into a header of ours', async () => {
    const { status, headers } = await get('/genk/diensten%0d%0aX-Kwaad:%20ja');

    expect(status).toBe(404);
    expect(headers['x-kwaad']).toBeUndefined();
  });

  test('a former address leads to the present one, and to no other site', async () => {
    expect(redirects).toBe(
      '"/genk/diensten/oud" "/genk/diensten/";\n"/genk/diensten/oud/" "/genk/diensten/";\n',
    );

    for (const path of ['/genk/diensten/oud/?woord=huur', '/genk/diensten/oud?woord=huur']) {
      const { status, headers } = await get(path);
      expect(status).toBe(301);
      expect(headers.location).toBe('/genk/diensten/?woord=huur');
      expect(headers['cache-control']).toBe('no-cache');
    }
    expect((await get('/genk/elders/')).status).toBe(404);
    expect(nginx.errors()).toBe('');
  });

  test('nothing can be sent to the site', async () => {
    for (const method of ['POST', 'PUT', 'DELETE']) {
      const { status, headers, body } = await get('/genk/', {}, method);
      expect(status).toBe(405);
      expect(headers.allow).toBe('GET, HEAD');
      expect(headers['x-content-type-options']).toBe('nosniff');
      expect(body.toString()).toBe("Deze site geeft alleen pagina's, ze neemt niets aan.");
    }
  });

  test('who asks for a part of a page, or only for its head, is served', async () => {
    const part = await get('/genk/', { Range: 'bytes=0-1' });
    expect([part.status, part.body.toString()]).toEqual([200, 'Genk']);
    const head = await get('/genk/', {}, 'HEAD');
    expect([head.status, head.headers['content-length']]).toEqual([200, '4']);
  });

  test('a page that changed within the same second and kept its length is sent anew', async () => {
    await publish('hasselt', { 'index.html': 'Open tot 14:03', 'zelfde/index.html': 'altijd' });
    const [page, same] = await Promise.all([get('/hasselt/'), get('/hasselt/zelfde/')]);
    await publish('hasselt', { 'index.html': 'Open tot 14:04', 'zelfde/index.html': 'altijd' });

    const again = await get('/hasselt/', { 'If-None-Match': page.headers.etag });
    expect([again.status, again.body.toString()]).toEqual([200, 'Open tot 14:04']);
    const unchanged = await get('/hasselt/zelfde/', { 'If-None-Match': same.headers.etag });
    expect(unchanged.status).toBe(304);
    expect(unchanged.headers['cache-control']).toBe('no-cache');
  });
});
