import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Municipality } from '@sociaal-huis/schema';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readEnvironment } from '../settings/env.ts';
import { loadFormerSlugs } from './load-former-slugs.ts';
import { openSource, type ContentSource } from './source.ts';

let server: Server;
let source: ContentSource;
let data: unknown;

beforeEach(async () => {
  server = createServer((request, response) => {
    response.statusCode = request.headers.authorization === 'Bearer key' ? 200 : 401;
    response.end(JSON.stringify({ data: request.url === '/api/former-slugs' ? data : [] }));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  source = openSource(
    readEnvironment({ CMS: 'live', CMS_URL: `http://127.0.0.1:${port}`, CMS_TOKEN: 'key' }),
  );
});

afterEach(async () => {
  server.closeAllConnections();
  server.close();
  await once(server, 'close');
});

const genk = { slug: 'genk' } as Municipality;
const former = { noun: 'service', municipality: 'genk', from: 'oud', to: 'nieuw' };

test('a running CMS is asked for the former addresses of these municipalities', async () => {
  data = [former, { ...former, municipality: 'gent' }];

  expect(await loadFormerSlugs(source, [genk])).toEqual([{ ...former, documentId: 'service oud' }]);
});

test.each([{ noun: 'page-of-later' }, { from: '../elders' }, { to: 'Met Spaties' }, { to: null }])(
  'one with %j costs its redirect, not the site',
  async (flaw) => {
    data = [{ ...former, ...flaw }, former];

    expect(await loadFormerSlugs(source, [genk])).toHaveLength(1);
  },
);

test('an answer that is no list is refused', async () => {
  data = 'geheim';

  await expect(loadFormerSlugs(source, [genk])).rejects.toThrow(
    'Het antwoord van het CMS heeft niet de verwachte vorm: "data" ontbreekt of klopt niet. ' +
      'Kijk na of CMS_URL naar het CMS wijst en of het CMS de versie van deze site heeft.',
  );
});
