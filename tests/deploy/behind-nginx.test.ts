/** The nginx sites of the admin and of the previews, as they are shipped, before a stand-in that says what it was asked. */
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { needs } from '../helpers/left-out.ts';
import { nginx as nginxTool } from '../helpers/machine-tools.ts';
import { openLines, type Get } from '../helpers/raw-get.ts';
import { cmsFolder } from '../helpers/repository.ts';
import { outsideAddresses } from './outside-addresses.ts';
import { startNginx, type Nginx } from '../helpers/start-nginx.ts';

/** The list of the admin's routes, as the CMS was compiled. */
const { routeRules } = createRequire(join(cmsFolder, 'package.json'))(
  join(cmsFolder, 'dist/src/boundary/routes/rules.js'),
) as { routeRules: Record<string, unknown> };

/** What stands behind nginx: its site file, and where it listens. */
const behind = [
  ['the admin', 'admin.conf', '127.0.0.1:1337', 'beheer'],
  ['the previews', 'preview.conf', '127.0.0.1:4322', 'voorbeeld'],
] as const;

describe.each(behind)('nginx before %s', needs(nginxTool), (what, file, upstream, name) => {
  let room: string;
  let server: Server;
  let nginx: Nginx;
  let get: Get;
  let close: () => void;
  /** What came through. */
  const asked: (string | undefined)[] = [];

  beforeAll(async () => {
    server = createServer((request, response) => {
      asked.push(request.url);
      response.end(JSON.stringify({ url: request.url, headers: request.headers }));
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    room = mkdtempSync(join(tmpdir(), 'sociaal-huis-nginx-'));
    nginx = await startNginx(file, room, {
      [upstream]: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    });
    ({ get, close } = openLines(nginx.port, nginx.certificate));
  });

  afterAll(async () => {
    close?.();
    await nginx?.stop();
    server.close();
    rmSync(room, { recursive: true });
  });

  test('it learns who asks, and over what, whatever the browser says of itself', async () => {
    const { status, headers, body } = await get('/admin/auth?x=1', {
      Host: `${name}.welzijn.example.be`,
      'X-Forwarded-For': '10.0.0.1',
      'X-Forwarded-Proto': 'http',
    });

    expect(status).toBe(200);
    expect(headers['strict-transport-security']).toBe('max-age=63072000');
    expect(JSON.parse(body.toString())).toMatchObject({
      url: '/admin/auth?x=1',
      headers: {
        host: `${name}.welzijn.example.be`,
        'x-forwarded-for': '127.0.0.1',
        'x-forwarded-proto': 'https',
      },
    });
  });

  if (what !== 'the admin') return;

  test('what publishers read is not offered to the world', async () => {
    asked.length = 0;
    for (const path of outsideAddresses) {
      const { status, body } = await get(path);
      expect({ path, status }).toEqual({ path, status: expect.toBeOneOf([400, 404]) });
      expect(body.toString()).not.toContain('headers');
    }
    expect(asked).toEqual([]);
    expect(nginx.errors()).toBe('');
  });

  test('every route of the admin is offered, and no other', async () => {
    const first = (path: string) => `/${path.split('/')[1]}`;
    const routes = Object.keys(routeRules).map((route) => first(route.split(' ')[1] ?? ''));
    const files = ['/', '/?x=1', '/admin/assets/a-b.js', '/uploads/a_1.png', '/favicon.ico'];
    const wanted = [...new Set(routes), ...files, '/robots.txt'];
    asked.length = 0;
    for (const path of wanted) await get(path);
    expect(asked).toEqual(wanted);
    const others = ['/adminx', '/admin.php', '/upload-x', '/x', '/favicon.icox', '/ADMIN/login'];
    for (const path of others) expect((await get(path)).status).toBe(404);
    expect(asked).toEqual(wanted);
  });
});
