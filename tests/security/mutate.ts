import { spawn } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { cmsFolder, root } from '../helpers/repository.ts';
import { leaveAttackedCms } from './with-attacked-cms.ts';
import { allGuards } from './guards/all-guards.ts';
import type { Guard } from './guards/guard.ts';

/** A copy of the compiled CMS, inside apps/cms so that it finds its packages. */
const mutantFolder = join(cmsFolder, '.cache/mutant');
/** What a CMS with the world of the security tests leaves, so that no mutant has to make it anew. */
const worldFolder = join(root, '.cache/mutation-world');
const resultsFile = join(root, '.cache/mutant.json');
/** Grows guard by guard: a run that is broken off loses nothing. */
const reportFile = join(root, '.cache/mutations.txt');

/** Whoever attacks the CMS over its routes. */
const wholeSuite = ['security', 'publish', 'desk'];

/** Names of guards that prove nothing. */
interface Unproven {
  /** No test fails without them. */
  unnoticed: string[];
  /** Without them no test could run: most likely the CMS does not start. */
  untried: string[];
}

/**
 * Takes away each guard in turn from a copy of the compiled CMS, runs the tests that attack it and
 * prints which of them fail; the whole suite, when those pass. The product itself has no way to switch
 * a guard off.
 *
 * @param wanted Parts of names, to try only some of the guards; none: all of them.
 */
export async function mutateAll(wanted: readonly string[]): Promise<Unproven> {
  const chosen = allGuards.filter(
    ({ name }) => wanted.length === 0 || wanted.some((part) => name.includes(part)),
  );
  rmSync(worldFolder, { recursive: true, force: true });
  mkdirSync(worldFolder, { recursive: true });
  await leaveAttackedCms(worldFolder);
  await requirePassing([...new Set(chosen.flatMap(({ tests }) => tests))]);

  const unproven: Unproven = { unnoticed: [], untried: [] };
  for (const guard of chosen) {
    const startedAt = Date.now();
    makeMutant(guard);
    const first = await failuresOf(guard.tests, guard);
    const failures = first?.length === 0 ? await failuresOf(wholeSuite, guard) : first;
    if (failures?.length === 0) unproven.unnoticed.push(guard.name);
    if (!failures) unproven.untried.push(guard.name);
    const seconds = Math.round((Date.now() - startedAt) / 1000);
    const lines = failures?.map((name) => `  → ${name}`) ?? ['  → the tests could not run'];
    report(`${guard.name} (${seconds} s)\n${lines.join('\n') || '  → nothing'}`);
  }
  for (const folder of [mutantFolder, worldFolder]) rmSync(folder, { recursive: true });
  const { unnoticed, untried } = unproven;
  const missed = chosen.length - unnoticed.length - untried.length;
  report(`${missed} of ${chosen.length} guards are missed by a test.`);
  return unproven;
}

function report(text: string): void {
  console.log(`\n${text}`);
  appendFileSync(reportFile, `\n${text}\n`);
}

/** With every guard in its place nothing may fail, or a failure would prove nothing. */
async function requirePassing(tests: readonly string[]): Promise<void> {
  copyCms();
  const failures = await failuresOf(tests);
  if (failures?.length === 0) return;
  throw new Error(
    failures
      ? `These fail although no guard is missing: ${failures.join('; ')}.`
      : 'The tests could not run although no guard is missing. Run them by themselves: npx vitest run --project security.',
  );
}

function copyCms(): void {
  rmSync(mutantFolder, { recursive: true, force: true });
  for (const part of ['config', 'database', 'src']) {
    cpSync(join(cmsFolder, 'dist', part), join(mutantFolder, part), { recursive: true });
  }
}

function makeMutant({ name, file, code, without }: Guard): void {
  copyCms();
  const path = join(mutantFolder, file);
  const text = readFileSync(path, 'utf8');
  if (text.split(code).length !== 2) {
    throw new Error(`"${code}" should stand once in ${file}. Correct the guard "${name}".`);
  }
  writeFileSync(
    path,
    text.replace(code, () => without),
  );
}

/**
 * Names of the tests that fail: the first few, since one is enough. Nothing at all when the tests could
 * not run, which says nothing of the guard, but where the CMS has to refuse to start.
 */
async function failuresOf(tests: readonly string[], guard?: Guard): Promise<string[] | undefined> {
  rmSync(resultsFile, { force: true });
  const projects = new Set(tests.map((test) => test.split('/')[0]));
  const files = tests.filter((test) => test.includes('/')).map((test) => `tests/${test}.test.ts`);
  const child = spawn(
    process.execPath,
    [
      join(root, 'node_modules/vitest/vitest.mjs'),
      'run',
      ...[...projects].map((project) => `--project=${project}`),
      '--bail=3',
      '--reporter=json',
      `--outputFile.json=${resultsFile}`,
      ...files,
    ],
    {
      cwd: root,
      stdio: 'ignore',
      env: {
        ...process.env,
        CMS_DIST: mutantFolder,
        ...(guard?.isForFirstStart ? {} : { CMS_FOLDER: worldFolder }),
      },
    },
  );
  const status = await new Promise<number | null>((resolve) => child.once('close', resolve));
  const failures = readFailures();
  if (status === 0 || failures.length > 0) return failures;
  return guard?.isNeededToStart ? ['the CMS refuses to start'] : undefined;
}

/** Not those that only ran out of time: that is what a busy machine does. */
function readFailures(): string[] {
  if (!existsSync(resultsFile)) return [];
  const { testResults } = JSON.parse(readFileSync(resultsFile, 'utf8')) as {
    testResults: { assertionResults: TestResult[] }[];
  };
  return testResults
    .flatMap(({ assertionResults }) => assertionResults)
    .filter(({ status, failureMessages }) => {
      const isLate = failureMessages.every((message) => /timed out in \d+ms/.test(message));
      return status === 'failed' && !isLate;
    })
    .map(({ fullName }) => fullName)
    .slice(0, 3);
}

/** What Vitest tells of one test. */
interface TestResult {
  status: string;
  fullName: string;
  failureMessages: string[];
}
