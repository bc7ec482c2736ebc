/**
 * What pictures cost a fresh CMS: memory at its worst, and how long each of six sent at once took. First
 * six that are too large, then six of just under 40 megapixels. Prints a table; decides nothing.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { signIn } from '../helpers/admin-client.ts';
import { startCms } from '../helpers/start-cms.ts';
import { buildPng } from '../security/pictures.ts';

const cms = await startCms();
try {
  const account = cms.accounts.find(({ email }) => email.includes('genk'))!;
  const officer = await signIn(cms.url, account);
  const memory = (name: 'VmRSS' | 'VmHWM') => {
    const status = readFileSync(`/proc/${cms.pid()}/status`, 'utf8');
    return Math.round(Number(new RegExp(`${name}:\\s+(\\d+)`).exec(status)?.[1]) / 1024);
  };
  const send = async (content: Buffer) => {
    const startedAt = performance.now();
    const { status } = await officer.upload('foto.png', 'image/png', new Uint8Array(content));
    return { status, seconds: ((performance.now() - startedAt) / 1000).toFixed(2) };
  };
  const small = await send(buildPng(64, 64));
  console.log(`\nThe first small picture took ${small.seconds} s.`);
  for (const [width, height] of [
    [16_000, 16_000],
    [7980, 5000],
  ] as const) {
    const content = buildPng(width, height);
    const before = memory('VmRSS');
    writeFileSync(`/proc/${cms.pid()}/clear_refs`, '5');
    const answers = await Promise.all(Array.from({ length: 6 }, () => send(content)));
    console.log(`\nSix PNGs of ${width} × ${height}, ${content.length} bytes each, at once:`);
    for (const { status, seconds } of answers) console.log(`  ${status} after ${seconds} s`);
    console.log(`  The CMS had ${before} MB before and ${memory('VmHWM')} MB at most.`);
  }
} finally {
  await cms.stop();
}
