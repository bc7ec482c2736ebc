import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { places, root, tools } from '../layout.ts';
import type { Progress } from '../start/progress.ts';
import { countPlaywright, countVitest, type Counts } from './counts.ts';

/** Where the runners leave their reports. */
export const results = join(places.tests, 'results');

/** A test runner with the tests it takes. */
export interface Suite {
  name: string;
  args: string[];
  env?: NodeJS.ProcessEnv;
  /** What its report says; absent for a tool that only passes or fails. */
  count?: () => Counts;
}

/** Vitest with some of its projects, one after the other. */
export function vitestSuite(name: string, ...projects: readonly string[]): Suite {
  const report = join(results, `${projects[0]}.json`);
  return {
    name,
    args: [
      tools.vitest,
      'run',
      ...projects.map((project) => `--project=${project}`),
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
    ],
    count: () => countVitest(readJson(report)),
  };
}

/** One Playwright project, in one browser at a time. */
export function playwrightSuite(name: string, project: string, browser: string): Suite {
  const report = join(results, `${project}.json`);
  return {
    name,
    args: [
      tools.playwright,
      'test',
      '--config=tests/playwright.config.ts',
      `--project=${project}`,
      `--output=${join(results, project)}`,
      '--workers=1',
    ],
    env: { CHROMIUM_PATH: browser, PLAYWRIGHT_JSON_OUTPUT_NAME: report },
    count: () => countPlaywright(readJson(report)),
  };
}

/**
 * Runs suites in their order, as many at a time as there are processors: each keeps about one of them
 * busy, so that one more would only make all of them wait.
 */
export async function runSideBySide(
  progress: Progress,
  suites: readonly Suite[],
  env: NodeJS.ProcessEnv,
): Promise<Counts[]> {
  const waiting = [...suites];
  const counts: Counts[] = [];
  const takeTurns = async () => {
    for (let suite = waiting.shift(); suite !== undefined; suite = waiting.shift()) {
      counts.push(await runSuite(progress, { ...suite, env: { ...env, ...suite.env } }));
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, takeTurns));
  return counts;
}

/** Runs one test runner. A runner that fails without naming a failed test counts as one failure. */
export function runSuite(progress: Progress, { name, args, env, count }: Suite): Promise<Counts> {
  return progress.run(name, async () => {
    const child = spawn(process.execPath, args, {
      cwd: root,
      stdio: 'inherit',
      env: { ...process.env, ...env },
    });
    const status = await new Promise<number | null>((resolve) => child.once('close', resolve));
    const own: Counts =
      status === 0
        ? { passed: 1, failed: 0, failures: [], leftOut: [] }
        : { passed: 0, failed: 1, failures: [`${name} ended with status ${status}`], leftOut: [] };
    if (count === undefined) return own;
    const counts = tryCount(count) ?? own;
    const isUnexplained = status !== 0 && counts.failed === 0;
    return isUnexplained ? { ...own, passed: counts.passed } : counts;
  });
}

/** A runner that broke off leaves no results file. */
function tryCount(count: () => Counts): Counts | undefined {
  try {
    return count();
  } catch {
    return undefined;
  }
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'));
}
