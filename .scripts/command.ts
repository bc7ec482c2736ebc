import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { places, root, tools } from './layout.ts';
import { buildSchema, compileServer } from './start/builds.ts';
import { Progress } from './start/progress.ts';
import { endWithASentence, Stop } from './stop.mjs';
import { findBrowser } from './test/find-browser.ts';

/** A program that only needs something built before it. */
interface Program {
  folder: string;
  /** For Node: a file below the folder, with what it is given before it. */
  args: string[];
  needs?: 'browser' | 'CMS';
}

const program = (folder: string, needs: Program['needs'], ...args: string[]): Program => ({
  folder,
  args,
  ...(needs === undefined ? {} : { needs }),
});

/** By the name under which package.json has it. */
const programs: Readonly<Record<string, Program>> = {
  // Without settings it shows the recorded content: astro.config.ts sees to that.
  dev: program(places.web, undefined, tools.astro, 'dev'),
  // The token that reads the CMS stands in .env.
  build: program(places.web, undefined, `--env-file-if-exists=${places.secrets}`, 'build/build.ts'),
  // What takes too long for the tests, which hold a short form of each.
  'prove:equality': program(places.tests, 'CMS', 'live/prove-equality.ts'),
  'prove:start': program(places.tests, 'CMS', 'start/prove-interrupted.ts'),
  faults: program(places.tests, 'CMS', 'live/prove-faults.ts'),
  'bench:pictures': program(places.tests, 'CMS', 'bench/pictures.ts'),
  'bench:publish': program(places.tests, 'CMS', 'bench/publish.ts'),
  'bench:start': program(places.tests, undefined, 'bench/first-run.ts'),
  // What looks at the built site through a browser.
  lighthouse: program(places.tests, 'browser', 'lighthouse/run.ts'),
  screenshots: program(places.tests, 'browser', 'screenshots/take.ts'),
  'record:accessibility': program(places.tests, 'browser', 'accessibility/record.ts'),
  'bench:pages': program(places.tests, 'browser', 'bench/pages.ts'),
  'bench:search': program(places.tests, 'browser', 'bench/search.ts'),
};

/** Commands that do more than that; files below .scripts/. */
const scripts: Readonly<Record<string, string>> = {
  start: 'start/start.ts',
  test: 'test/test.ts',
  check: 'check.ts',
  compile: 'compile.ts',
  'build:server': 'build-server.ts',
  'mutate:security': 'mutate-security.ts',
  'prove:choices': 'prove-choices.ts',
  model: 'model.ts',
  record: 'record.ts',
  'record:database': 'record-database.ts',
  rollback: 'rollback.ts',
  'new-logins': 'new-logins.ts',
};

await endWithASentence(async () => {
  const [name = ''] = process.argv.splice(2, 1);
  const script = scripts[name];
  if (script !== undefined) return void (await import(join(root, '.scripts', script)));
  const chosen = programs[name];
  if (chosen === undefined) {
    const all = Object.keys({ ...scripts, ...programs });
    throw new Stop(`There is no command "${name}". Choose from: ${all.join(', ')}.`);
  }
  process.exitCode = await run(chosen);
});

async function run({ folder, args, needs }: Program): Promise<number> {
  const progress = new Progress();
  if (needs === 'CMS') await compileServer(progress);
  else await progress.run('Shared schema', buildSchema);
  const browser = needs === 'browser' && (await findBrowser((line) => progress.say(line)));
  const child = spawn(process.execPath, [...args, ...process.argv.slice(2)], {
    cwd: folder,
    stdio: 'inherit',
    env: { ...process.env, ...(browser ? { CHROMIUM_PATH: browser } : {}) },
  });
  // Ctrl-C reaches the child by itself; we only wait for its end.
  process.on('SIGINT', () => {});
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  return new Promise((resolve) => child.once('close', (status) => resolve(status ?? 1)));
}
