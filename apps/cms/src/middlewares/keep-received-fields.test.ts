import { once } from 'node:events';
import { createRequire } from 'node:module';
import { createServer, request, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterEach, expect, test } from 'vitest';
import keepReceivedFields from './keep-received-fields.ts';

type Middleware = (context: Context, next: () => Promise<void>) => unknown;

interface Context {
  req: IncomingMessage;
  request: { body: Record<string, unknown>; files?: object };
  body: unknown;
}

interface Application {
  use(middleware: Middleware): void;
  callback(): (request: IncomingMessage, response: never) => void;
}

// Both are Strapi's own, in the versions that run.
const requireOfStrapi = createRequire(
  createRequire(import.meta.url).resolve('@strapi/strapi/package.json'),
);
const requireOfCore = createRequire(requireOfStrapi.resolve('@strapi/core'));
const Koa = requireOfCore('koa') as new () => Application;
const { koaBody } = requireOfCore('koa-body') as { koaBody: (options: object) => Middleware };

let server: Server | undefined;
afterEach(() => server?.close());

/** Sends a form of which the request ends only after a rule changed its field; gives what is left of that. */
async function changeBeforeTheEnd(between: Middleware[]): Promise<string> {
  const app = new Koa();
  const changed = Promise.withResolvers<void>();
  app.use(koaBody({ multipart: true, patchKoa: true }));
  for (const middleware of between) app.use(middleware);
  app.use(async (context) => {
    context.request.body.folder = 'own';
    changed.resolve();
    await once(context.req, 'end');
    context.body = context.request.body.folder;
  });
  server = createServer(app.callback() as never).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const sent = request({
    port: (server.address() as AddressInfo).port,
    method: 'POST',
    headers: { 'Content-Type': 'multipart/form-data; boundary=x' },
  });
  const answer = once(sent, 'response') as Promise<[IncomingMessage]>;
  sent.write('--x\r\nContent-Disposition: form-data; name="folder"\r\n\r\nanother\r\n--x--\r\n');
  await changed.promise;
  sent.end();
  const [response] = await answer;
  return text(response);
}

test('what was changed in a field stays, however late the request ends', async () => {
  expect(await changeBeforeTheEnd([keepReceivedFields()])).toBe('own');
});

test('the parser still needs it', async () => {
  expect(await changeBeforeTheEnd([])).toBe('another');
});

test.each([{ body: ['a'] }, { body: 'a text' }, {}])('%o is not touched', async (given) => {
  const context = { request: { ...given } };
  await keepReceivedFields()(context, async () => {});
  expect(context.request).toEqual(given);
});
