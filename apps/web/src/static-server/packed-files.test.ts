/** What the handler sends of a build that holds its texts packed as well. */
import { once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import {
  createServer,
  request as httpRequest,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type OutgoingHttpHeaders,
  type Server,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { areasOfBuild } from '../../server/site-areas.ts';
import { createSiteHandler } from '../../server/site-handler.ts';

let folder: string;
let server: Server;

/** Each file says how it is packed, so that one sees which was sent. */
const packed = [
  'genk/diensten/index.html',
  'genk/404/index.html',
  '_astro/page.Ab12.css',
  'sitemap.xml',
  'genk/nieuws/rss.xml',
];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'site-'));
  await write('genk/index.html', 'as it is');
  for (const path of packed) {
    await write(path, 'as it is');
    await write(`${path}.br`, 'in br');
    await write(`${path}.gz`, 'in gzip');
  }
  server = createServer(createSiteHandler({ findAreas: areasOfBuild(folder), base: '/' })).listen(
    0,
    '127.0.0.1',
  );
  await once(server, 'listening');
});

afterAll(async () => {
  server.closeAllConnections();
  server.close();
  await rm(folder, { recursive: true });
});

async function write(path: string, text: string): Promise<void> {
  const file = join(folder, path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}

interface Answer {
  status: number | undefined;
  headers: IncomingHttpHeaders;
  body: string;
}

/** Sends the headers as they are and leaves the answer packed; `fetch` would do neither. */
async function get(path: string, headers: OutgoingHttpHeaders = {}): Promise<Answer> {
  const { port } = server.address() as AddressInfo;
  const request = httpRequest({ port, path, headers }).end();
  const [response] = (await once(request, 'response')) as [IncomingMessage];
  const chunks: Buffer[] = [];
  for await (const chunk of response) chunks.push(chunk);
  const body = Buffer.concat(chunks).toString();
  return { status: response.statusCode, headers: response.headers, body };
}

test.each([
  ['/genk/diensten/', 'gzip, deflate, br', 200, 'br', 'text/html;charset=utf-8'],
  ['/genk/diensten/', 'gzip', 200, 'gzip', 'text/html;charset=utf-8'],
  ['/genk/diensten/', 'br;q=0, gzip', 200, 'gzip', 'text/html;charset=utf-8'],
  ['/_astro/page.Ab12.css', 'br', 200, 'br', 'text/css'],
  ['/sitemap.xml', 'br', 200, 'br', 'application/xml;charset=utf-8'],
  ['/genk/nieuws/rss.xml', 'gzip', 200, 'gzip', 'application/rss+xml;charset=utf-8'],
  ['/genk/bestaat-niet/', 'br, gzip', 404, 'br', 'text/html;charset=utf-8'],
  ['/genk/bestaat-niet/', 'gzip', 404, 'gzip', 'text/html;charset=utf-8'],
])('%s for a browser that takes %s', async (path, accepted, status, coding, type) => {
  const { headers, body, ...response } = await get(path, { 'Accept-Encoding': accepted });

  expect(response.status).toBe(status);
  expect(body).toBe(`in ${coding}`);
  expect(headers['content-encoding']).toBe(coding);
  expect(headers['content-type']).toBe(type);
  expect(headers['content-length']).toBe(String(Buffer.byteLength(body)));
  expect(headers.vary).toBe('Accept-Encoding');
});

test.each(['/genk/diensten/', '/genk/bestaat-niet/', '/genk/'])(
  '%s comes as it is to who cannot unpack it, and where there is nothing packed',
  async (path) => {
    const accepted = path === '/genk/' ? 'br, gzip' : 'identity';
    const { headers, body } = await get(path, { 'Accept-Encoding': accepted });

    expect(headers['content-encoding']).toBeUndefined();
    expect(body).toBe('as it is');
    expect(headers.vary).toBe('Accept-Encoding');
  },
);

test('a packed file keeps the promises of the file: cached as long, whole, known when unchanged', async () => {
  const asked = { 'Accept-Encoding': 'br' };

  const style = await get('/_astro/page.Ab12.css', asked);
  expect(style.headers['cache-control']).toBe('public,max-age=31536000,immutable');

  const part = await get('/genk/diensten/', { ...asked, Range: 'bytes=0-3' });
  expect(part).toMatchObject({ status: 200, body: 'in br' });

  const again = { ...asked, 'If-None-Match': String(part.headers.etag) };
  const unchanged = await get('/genk/diensten/', again);
  expect(unchanged.status).toBe(304);
  expect(unchanged.headers.vary).toBe('Accept-Encoding');
  const otherwise = await get('/genk/diensten/', { ...again, 'Accept-Encoding': 'gzip' });
  expect(otherwise.status).toBe(200);
});

test.each(['/genk/diensten/index.html.br', '/genk/diensten/index.html.gz', '/sitemap.xml.gz'])(
  'the packed file %s has no address of its own',
  async (path) => {
    expect((await get(path)).status).toBe(404);
  },
);
