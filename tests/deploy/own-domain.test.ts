/** The nginx site of a municipality with a domain of its own, as it is shipped. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openReleaseStore } from '../../apps/web/releases/release-store.ts';
import { securityHeaders } from '../../apps/web/server/security-headers.ts';
import { needs } from '../helpers/left-out.ts';
import { nginx as nginxTool } from '../helpers/machine-tools.ts';
import { openLines, type Get } from '../helpers/raw-get.ts';
import { startNginx, type Nginx } from '../helpers/start-nginx.ts';

describe('nginx with one municipality', needs(nginxTool), () => {
  let room: string;
  let nginx: Nginx;
  let get: Get;
  let close: () => void;

  beforeAll(async () => {
    room = mkdtempSync(join(tmpdir(), 'sociaal-huis-nginx-'));
    const draft = await openReleaseStore(join(room, 'published')).begin('genk');
    await draft.write('index.html', 'Genk');
    await draft.write('404/index.html', 'Genk kent dit niet');
    await draft.write('diensten/index.html', 'Diensten');
    await draft.write('robots.txt', 'User-agent: *');
    await draft.write('.well-known/security.txt', 'Contact: x');
    await draft.writeAsset('thema.0a1b.css', 'a{}');
    await draft.writeAsset('_astro/pagina.js', 'export {}');
    await draft.finish({ code: 'c0de' });
    mkdirSync(join(room, 'nginx'));
    writeFileSync(join(room, 'genk.map'), '"/oud/" "/diensten/";\n');
    nginx = await startNginx('own-domain.conf', join(room, 'nginx'), {
      '/var/lib/sociaal-huis/published/genk': join(room, 'published'),
      '/var/lib/sociaal-huis/redirects': room,
    });
    ({ get, close } = openLines(nginx.port, nginx.certificate));
  });

  afterAll(async () => {
    close?.();
    await nginx?.stop();
    rmSync(room, { recursive: true });
  });

  test.each([
    ['/', 'Genk', 'no-cache'],
    ['/diensten/', 'Diensten', 'no-cache'],
    ['/robots.txt', 'User-agent: *', 'no-cache'],
    ['/.well-known/security.txt', 'Contact: x', 'no-cache'],
    ['/thema.0a1b.css', 'a{}', 'public,max-age=31536000,immutable'],
    ['/_astro/pagina.js', 'export {}', 'public,max-age=31536000,immutable'],
  ])('%s stands at the root of the domain', async (path, text, caching) => {
    const { status, headers, body } = await get(path);

    expect([status, body.toString()]).toEqual([200, text]);
    expect(headers['cache-control']).toBe(caching);
    for (const [name, value] of securityHeaders) expect(headers[name.toLowerCase()]).toBe(value);
  });

  test.each(['/weg/', '/genk/', '/live/genk/', '/thema.ffff.css'])(
    'nothing stands at %s, says the municipality',
    async (path) => {
      const { status, body } = await get(path);

      expect([status, body.toString()]).toEqual([404, 'Genk kent dit niet']);
    },
  );

  test('addresses lead on within the domain', async () => {
    expect((await get('/oud/')).headers.location).toBe('/diensten/');
    expect((await get('/diensten')).headers.location).toBe('/diensten/');
    expect(nginx.errors()).toBe('');
  });
});
