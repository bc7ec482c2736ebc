/** Residents who read while one release after the other goes live, through nginx and through our own server. */
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openReleaseStore, type ReleaseStore } from '../../apps/web/releases/release-store.ts';
import { areasOfReleases } from '../../apps/web/server/site-areas.ts';
import { createSiteHandler } from '../../apps/web/server/site-handler.ts';
import { needs } from '../helpers/left-out.ts';
import { nginx as nginxTool } from '../helpers/machine-tools.ts';
import { openLines, type Get } from '../helpers/raw-get.ts';
import { startNginx } from '../helpers/start-nginx.ts';

let room: string;
let published: string;
let store: ReleaseStore;

beforeEach(() => {
  room = mkdtempSync(join(tmpdir(), 'sociaal-huis-load-'));
  published = join(room, 'published');
  store = openReleaseStore(published);
});
afterEach(() => rmSync(room, { recursive: true }));

const units = ['genk', 'hasselt'];
const pages = ['', 'diensten/', 'contact/'];

/** A release whose every file says its number, and whose pages name an index that says it as well. */
async function publish(unit: string, number: number): Promise<void> {
  const draft = await store.begin(unit);
  const text = `release ${number} van ${unit}. `.repeat(120);
  await Promise.all(pages.map((page) => draft.write(`${page}index.html`, text)));
  await draft.writeAsset(`${unit}/zoek.${number}.json`, text);
  await draft.finish({ code: 'c0de' });
  await store.prune(unit, 3);
}

const unpack: Record<string, (body: Buffer) => Buffer> = {
  br: brotliDecompressSync,
  gzip: gunzipSync,
  none: (body) => body,
};

/** What one reader after the other got that was not a whole page of one release, newer or as new. */
interface Reading {
  answers: number;
  wrong: string[];
}

/** Reads all pages over and over until `done`, as eight readers with different browsers. */
async function readUntil(done: Promise<unknown>, get: Get): Promise<Reading> {
  const reading: Reading = { answers: 0, wrong: [] };
  const end = new AbortController();
  const stop = () => end.abort();
  done.then(stop, stop);

  async function read(accepted: string): Promise<void> {
    const seen = new Map<string, number>();
    while (!end.signal.aborted) {
      for (const unit of units) {
        for (const page of pages) {
          const number = await readPage(`/${unit}/${page}`, unit, accepted);
          if (number < (seen.get(unit) ?? 0)) reading.wrong.push(`${unit}/${page} went back`);
          seen.set(unit, number);
          // The publisher lives in this same process, and must get its turn.
          await wait(3);
          await readPage(`/${unit}/zoek.${number}.json`, unit, accepted);
        }
      }
    }
  }

  async function readPage(path: string, unit: string, accepted: string): Promise<number> {
    reading.answers += 1;
    const { status, headers, body } = await get(path, { 'Accept-Encoding': accepted });
    const text = unpack[headers['content-encoding'] ?? 'none']!(body).toString();
    const sentences = new Set(text.trim().split(/(?<=\.) /));
    const [sentence = ''] = sentences;
    const number = Number(/^release (\d+) van (\w+)\.$/.exec(sentence)?.[1]);
    const whole = status === 200 && sentences.size === 1 && sentence.includes(` ${unit}.`);
    if (!whole || Number.isNaN(number))
      reading.wrong.push(`${path}: ${status} ${text.slice(0, 80)}`);
    return number;
  }

  const browsers = ['br, gzip', 'gzip', 'identity', 'br'];
  await Promise.all([...browsers, ...browsers].map(read));
  return reading;
}

async function expectNothingWrong(get: Get): Promise<void> {
  for (const unit of units) await publish(unit, 1);
  const late: string[] = [];
  const publishing = (async () => {
    for (let number = 2; number <= 6; number++) {
      for (const unit of units) {
        await publish(unit, number);
        const { body } = await get(`/${unit}/`);
        if (!body.toString().startsWith(`release ${number} `)) late.push(`${unit} ${number}`);
      }
    }
  })();
  const { answers, wrong } = await readUntil(publishing, get);
  await publishing;

  expect({ wrong, late }).toEqual({ wrong: [], late: [] });
  expect(answers).toBeGreaterThan(300);
  console.log(`10 releases went live during ${answers} answers, none failed or mixed`);
}

test('nginx never gives a failed or mixed answer', needs(nginxTool), async () => {
  mkdirSync(join(room, 'nginx'));
  const nginx = await startNginx('portal.conf', join(room, 'nginx'), {
    '/var/lib/sociaal-huis/published/portal': published,
    '/var/lib/sociaal-huis/redirects': room,
  });
  const { get, close } = openLines(nginx.port, nginx.certificate);
  try {
    await expectNothingWrong(get);
    expect(nginx.errors()).toBe('');
  } finally {
    close();
    await nginx.stop();
  }
});

test('our own server never gives a failed or mixed answer', async () => {
  const handler = createSiteHandler({ findAreas: areasOfReleases(published), base: '/' });
  const server = createServer(handler).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { get, close } = openLines((server.address() as AddressInfo).port);
  try {
    await expectNothingWrong(get);
  } finally {
    close();
    server.close();
    await once(server, 'close');
  }
});
