/**
 * `npm run bench:publish [-- publications municipalities services]`: from the click on "publish" to new
 * bytes served, with the five municipalities and with many; and a whole subsite beside `astro build`.
 * Judge by the ratios: the seconds are those of this machine at this moment.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { proportionalMemory } from '../helpers/process-tree.ts';
import { webFolder } from '../helpers/repository.ts';
import { startCms } from '../helpers/start-cms.ts';
import { LiveStage } from '../live/live-stage.ts';
import { requireRenderer } from '../helpers/renderer.ts';
import { addMunicipalities, fillCms } from './fill-cms.ts';

const [publications = '30', municipalities = '50', services = '200'] = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), 'sociaal-huis-bench-'));
const started = performance.now();
const say = (line: string) => {
  const load = loadavg()[0]!.toFixed(1);
  const seconds = Math.round((performance.now() - started) / 1000);
  console.log(`${String(seconds).padStart(5)} s  (load ${load})  ${line}`);
};

type Sample = Record<string, number>;

const rendererDir = await requireRenderer();
const cms = await startCms();
try {
  const five = ['genk', 'gent', 'halle', 'poperinge', 'sint-truiden'];
  const few = await measurePublications(five);
  await cms.crash();
  const dir = join(folder, 'municipalities');
  const added = addMunicipalities(dir, Number(municipalities) - five.length);
  fillCms(join(cms.folder, 'cms.sqlite'), added, Number(services));
  process.env.MUNICIPALITIES_DIR = dir;
  say(`Starting the CMS again with ${municipalities} municipalities …`);
  await cms.startAgain({ MUNICIPALITIES_DIR: dir });
  const many = await measurePublications(five);
  const whole = await measureWhole(added[0]!);

  const names = Object.keys(few[0]!);
  const rows = names.map((name) => ({
    step: name,
    'median, 5': median(few, name),
    'p95, 5': p95(few, name),
    [`median, ${municipalities}`]: median(many, name),
    [`p95, ${municipalities}`]: p95(many, name),
  }));
  console.log(`\nMilliseconds of ${publications} publications each:`);
  console.table(rows);
  const ratio = (measure: typeof p95) =>
    (measure(many, 'together') / measure(few, 'together')).toFixed(2);
  console.log(
    `${municipalities} against 5 municipalities: median x ${ratio(median)}, p95 x ${ratio(p95)}`,
  );
  console.log(whole);
} finally {
  await cms.stop();
  rmSync(folder, { recursive: true, force: true });
}

/** Publishes one entry after the other in the five real municipalities. */
async function measurePublications(real: readonly string[]): Promise<Sample[]> {
  const stage = await LiveStage.open({ cms, rendererDir, seed: 5 });
  try {
    for (const slug of stage.municipalities) await stage.newsroom.untilIdle(slug, 240_000);
    say(`${stage.municipalities.length} municipalities are live.`);
    const samples: Sample[] = [];
    for (let done = -2; done < Number(publications); done += 1) {
      const sample = await measureOne(stage, real[(done + 2) % real.length]!);
      // The first two warm up what an ordinary day finds warm.
      if (done >= 0) samples.push(sample);
      await wait(150);
    }
    say(`median ${median(samples, 'together')} ms, p95 ${p95(samples, 'together')} ms`);
    return samples;
  } finally {
    await stage.close();
  }
}

async function measureOne(stage: LiveStage, municipality: string): Promise<Sample> {
  const claimed = stage.proxy.reaches('pull').then(() => performance.now());
  const released = stage.proxy.reaches('idle').then(() => performance.now());
  const click = performance.now();
  const publication = await stage.newsroom.publish(municipality);
  const answered = performance.now();
  while (!(await stage.newsroom.isServed(publication))) await wait(3);
  const served = performance.now();
  const {
    pull = 0,
    render = 0,
    check = 0,
    release = 0,
  } = await released.then(() => stage.proxy.durations);
  await stage.newsroom.untilIdle(municipality);
  const reported = performance.now();
  return {
    'publish call': answered - click,
    // The outbox is read as soon as it is written: often before the admin has its answer.
    claim: Math.max(0, (await claimed) - answered),
    pull,
    render,
    check,
    release,
    serve: Math.max(0, served - ((await claimed) + pull + render + check + release)),
    'report (after it is served)': Math.max(0, reported - Math.max(served, await released)),
    together: served - click,
  };
}

/** A subsite with many services from nothing: by the publisher, and by `astro build`. */
async function measureWhole(municipality: string): Promise<string> {
  const env = {
    ...process.env,
    CMS: 'live',
    CMS_URL: cms.url,
    CMS_TOKEN: cms.publisherToken,
    MUNICIPALITY: municipality,
    RENDERER_DIR: rendererDir,
    PUBLISH_DIR: join(folder, 'whole'),
    OUT_DIR: join(folder, 'built'),
    ALLOW_SAMPLES: '1',
    PUBLISHER_NAME: 'bench',
    ASTRO_TELEMETRY_DISABLED: '1',
  };
  const ours = await runUntil(
    'publisher/run-publisher.ts',
    env,
    /: live after ([\d.]+) s \((\d+) new/,
  );
  const theirs = await runUntil('build/build.ts', env, /Done: (\d+) pages/);
  const pages = Number(theirs.found[1]);
  const release = Number(ours.found[1]);
  return (
    `A whole subsite of ${pages} pages (${ours.found[2]} files): ` +
    `publisher ${release} s (${(pages / release).toFixed(1)} pages/s, ${ours.megabytes} MB at most, ` +
    `${ours.seconds.toFixed(1)} s with its start), ` +
    `astro build ${theirs.seconds.toFixed(1)} s (${(pages / theirs.seconds).toFixed(1)} pages/s, ` +
    `${theirs.megabytes} MB at most): x ${(theirs.seconds / release).toFixed(1)}`
  );
}

interface Run {
  found: RegExpMatchArray;
  seconds: number;
  megabytes: number;
}

async function runUntil(script: string, env: NodeJS.ProcessEnv, words: RegExp): Promise<Run> {
  const begun = performance.now();
  const child = spawn(process.execPath, [script], {
    cwd: webFolder,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  child.stdout.on('data', (chunk) => (output += chunk));
  child.stderr.on('data', (chunk) => (output += chunk));
  let most = 0;
  for (;;) {
    most = Math.max(most, proportionalMemory(child.pid!), peakOf(child.pid!));
    const found = output.match(words);
    if (found) {
      const seconds = (performance.now() - begun) / 1000;
      if (child.exitCode === null) {
        const ended = once(child, 'close');
        child.kill();
        await ended;
      }
      return { found, seconds, megabytes: Math.round(most / 2 ** 20) };
    }
    if (child.exitCode !== null) throw new Error(`${script} ended:\n${output}`);
    await wait(100);
  }
}

/** The most that a process ever held, as the kernel kept count, in bytes. */
function peakOf(pid: number): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    return Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) * 1024;
  } catch {
    return 0;
  }
}

function sorted(samples: readonly Sample[], name: string): number[] {
  return samples.map((sample) => sample[name]!).toSorted((a, b) => a - b);
}

function median(samples: readonly Sample[], name: string): number {
  const values = sorted(samples, name);
  return Math.round(values[Math.floor((values.length - 1) / 2)]!);
}

function p95(samples: readonly Sample[], name: string): number {
  const values = sorted(samples, name);
  return Math.round(values[Math.ceil(values.length * 0.95) - 1]!);
}
