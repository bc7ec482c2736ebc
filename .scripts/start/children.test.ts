import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { runNode, type Server, startNode, stopAll, waitForAnswer, whenItEnds } from './children.ts';

const nobody = 'http://127.0.0.1:9/';
let folder: string;
let log: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'children-'));
  log = join(folder, 'logs/server.log');
});

afterEach(async () => {
  await stopAll();
  rmSync(folder, { recursive: true, force: true });
});

function startServer(script: string): Server {
  return { child: startNode(['-e', script], { cwd: folder, log }), what: 'The server', log };
}

test('a server that stops while it starts is told with its last words, without a stack', async () => {
  const server = startServer(
    "console.error('port 1 is taken\\n    at f (x.js:1)'); process.exit(3)",
  );
  await expect(waitForAnswer(nobody, server)).rejects.toThrow(
    `The server stopped with status 3 while starting. It said:\nport 1 is taken\nAll of it is in ${log}.`,
  );
});

test('a server that is killed while it starts is told at once', async () => {
  const server = startServer("process.kill(process.pid, 'SIGKILL')");
  await expect(waitForAnswer(nobody, server)).rejects.toThrow(
    'The server was ended by SIGKILL while starting.',
  );
});

test('a server that gives no answer in time is told with its address and log', async () => {
  const server = startServer('setInterval(() => {}, 1000)');
  await expect(waitForAnswer(nobody, server, 300)).rejects.toThrow(
    `The server gave no answer at ${nobody} within 0.3 s. Look in ${log}.`,
  );
});

test('the end of a server that should go on is reported', async () => {
  const server = startServer("setTimeout(() => { throw new Error('out of memory') }, 50)");
  const report = await new Promise<Error>((resolve) => whenItEnds(server, resolve));
  expect(report.message).toContain('The server stopped with status 1. It said:\n');
  expect(report.message).toContain('Error: out of memory');
});

test('a step that fails is told by name with what it said', async () => {
  const step = runNode(['-e', "console.log('no schema'); process.exit(2)"], {
    what: 'Building packages/schema',
    cwd: folder,
    log,
  });
  await expect(step).rejects.toThrow(
    `Building packages/schema stopped with status 2. It said:\nno schema\nAll of it is in ${log}.`,
  );
});

test('everything that still runs is ended together', async () => {
  const { child } = startServer('setInterval(() => {}, 1000)');
  await stopAll();
  expect(child.signalCode).toBe('SIGTERM');
});
