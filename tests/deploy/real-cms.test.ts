/** A real CMS that trusts a proxy: by itself, as if nginx let everything through, and behind the nginx of the admin. */
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { connect as connectHttp2 } from 'node:http2';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { needs } from '../helpers/left-out.ts';
import { nginx as nginxTool } from '../helpers/machine-tools.ts';
import { openLines } from '../helpers/raw-get.ts';
import { type RunningCms, startCms } from '../helpers/start-cms.ts';
import { type Nginx, startNginx } from '../helpers/start-nginx.ts';
import { outsideAddresses } from './outside-addresses.ts';

let cms: RunningCms;
let key: { Authorization: string };

beforeAll(async () => {
  cms = await startCms({ env: { TRUST_PROXY: 'true' } });
  key = { Authorization: `Bearer ${cms.token}` };
});

afterAll(() => cms?.stop());

const portOf = ({ url }: RunningCms) => Number(new URL(url).port);

/** What only the API, or the answers for who runs the CMS, can have said. */
const isFromInside = ({ status, body }: { status: number; body: Buffer }) =>
  status === 204 || /^\{"data":\[|PreviewError/.test(body.toString());

test('what runs on the machine itself reads the API, in whatever letters', async () => {
  const { get, close } = openLines(portOf(cms));
  for (const path of ['/api/services', '/API/services', '/Api/Services/']) {
    const answer = await get(path, key);
    expect({ path, status: answer.status, isFromInside: isFromInside(answer) }).toEqual({
      path,
      status: 200,
      isFromInside: true,
    });
  }
  close();
});

test('what came through a proxy finds no API, even if the proxy lets it pass', async () => {
  const { get, close } = openLines(portOf(cms));
  const through = { ...key, 'X-Forwarded-Host': 'beheer.welzijn.example.be' };
  const addresses = outsideAddresses.filter((path) => !/_health|_ready/i.test(decodePath(path)));
  for (const path of addresses) {
    const answer = await get(path, through);
    expect({ path, isFromInside: isFromInside(answer) }).toEqual({ path, isFromInside: false });
  }
  const { status, body } = await get('/API/services', through);
  expect({ status, message: JSON.parse(body.toString()).error.message }).toEqual({
    status: 404,
    message: 'Dit bestaat niet of niet meer.',
  });
  expect((await get('/admin/init', through)).status).toBe(200);
  close();
});

function decodePath(path: string): string {
  return path.replaceAll(/%([0-9a-f]{2})/gi, (_, code) => String.fromCharCode(parseInt(code, 16)));
}

describe('behind the nginx of the admin', needs(nginxTool), () => {
  let room: string;
  let nginx: Nginx;

  beforeAll(async () => {
    room = mkdtempSync(join(tmpdir(), 'sociaal-huis-nginx-'));
    nginx = await startNginx('admin.conf', room, { '127.0.0.1:1337': `127.0.0.1:${portOf(cms)}` });
  });

  afterAll(async () => {
    await nginx?.stop();
    rmSync(room, { recursive: true });
  });

  test('nobody reads the API, nor whether it is ready, however it is written', async () => {
    const { get, close } = openLines(nginx.port, nginx.certificate);
    for (const path of outsideAddresses) {
      const answer = await get(path, key);
      expect({ path, status: answer.status, isFromInside: isFromInside(answer) }).toEqual({
        path,
        status: expect.toBeOneOf([400, 404]),
        isFromInside: false,
      });
    }
    close();
  });

  test('nor over HTTP/2', async () => {
    const session = connectHttp2(`https://127.0.0.1:${nginx.port}`, {
      ca: nginx.certificate,
      servername: 'localhost',
    });
    for (const path of outsideAddresses) {
      const stream = session.request({ ':path': path, ...key });
      const [headers] = await once(stream, 'response');
      const body = Buffer.from(await text(stream));
      const status = Number(headers[':status']);
      expect({ path, status, isFromInside: isFromInside({ status, body }) }).toEqual({
        path,
        status: expect.toBeOneOf([400, 404]),
        isFromInside: false,
      });
    }
    session.close();
  });

  test('the admin works', async () => {
    const { get, close } = openLines(nginx.port, nginx.certificate);
    const host = { Host: 'beheer.welzijn.example.be' };
    expect((await get('/', host)).headers.location).toMatch(/\/admin$/);
    expect((await get('/admin/init', host)).status).toBe(200);
    expect([401, 403]).toContain((await get('/content-manager/init', host)).status);
    close();
  });
});
