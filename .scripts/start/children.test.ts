import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { patience } from '../../tests/helpers/patience.ts';
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

/** A server on a free port that says 503 `refusals` times, and calls `before` at each question. */
function slowServer(refusals: number, before: string): string {
  return `let asked = 0;
    const server = require('node:http').createServer((request, answer) => {
      asked += 1;
      ${before}
      answer.writeHead(asked > ${refusals} ? 200 : 503).end();
    });
    server.listen(0, '127.0.0.1', () => console.log('at ' + server.address().port));`;
}

/** Where a server listens that says so in its first line. */
async function addressOf({ child }: Server): Promise<string> {
  const [line] = (await once(child.stdout!, 'data')) as [Buffer];
  return `http://127.0.0.1:${line.toString().trim().slice('at '.length)}/`;
}

test('a server that is slow is waited for as long as it prints, however long that takes', async () => {
  // So many looks with a pause of 200 ms are more than twice the stillness it may show.
  const server = startServer(slowServer(30, "console.log('entry ' + asked + ' of 30');"));
  const url = await addressOf(server);
  const notes: string[] = [];
  const startedAt = performance.now();
  await waitForAnswer(url, server, { stillness: 2500, note: (line) => notes.push(line) });
  expect(performance.now() - startedAt).toBeGreaterThan(5000);
  expect(notes).toContain('entry 30 of 30');
});

test('a server that stands still is given up, with its address and log', async () => {
  const server = startServer(slowServer(Infinity, ''));
  const url = await addressOf(server);
  await expect(waitForAnswer(url, server, { stillness: 1000 })).rejects.toThrow(
    `The server gave no answer at ${url} and stands still: it printed nothing more. Look in ${log}, and run the command again: it goes on with what is there.`,
  );
});

test('what a log puts before a line is not noted: its colours and the time', async () => {
  const line = '\\u001b[31m[2026-11-30 07:10:11.123] \\u001b[39minfo: Seeding genk';
  const server = startServer(slowServer(1, `console.log('${line}');`));
  const notes: string[] = [];
  await waitForAnswer(await addressOf(server), server, { note: (text) => notes.push(text) });
  expect(new Set(notes)).toEqual(new Set(['info: Seeding genk']));
});

test('what is busy ends with the script that started it, even when that is killed', async () => {
  const script = join(folder, 'script.ts');
  writeFileSync(
    script,
    `import { startNode } from ${JSON.stringify(import.meta.resolve('./children.ts'))};
    const { pid } = startNode(['-e', 'for (;;);'], { cwd: '/', log: ${JSON.stringify(log)} });
    console.log(pid);`,
  );
  const parent = spawn(process.execPath, [script], { stdio: ['ignore', 'pipe', 'inherit'] });
  const [printed] = (await once(parent.stdout, 'data')) as [Buffer];
  parent.kill('SIGKILL');
  const isGone = () => {
    try {
      process.kill(Number(printed), 0);
      return false;
    } catch {
      return true;
    }
  };
  await expect.poll(isGone, { timeout: patience }).toBe(true);
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
