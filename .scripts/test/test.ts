import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { places, root, tools } from '../layout.ts';
import { buildAdmin, buildSchema, compileCms } from '../start/builds.ts';
import { Progress } from '../start/progress.ts';
import { endWithASentence } from '../stop.mjs';
import { countPlaywright, countVitest, type Counts } from './counts.ts';
import { findBrowser } from './find-browser.ts';

const results = join(places.tests, 'results');

await endWithASentence(async () => {
  const progress = new Progress();
  rmSync(results, { recursive: true, force: true });
  mkdirSync(results, { recursive: true });
  await progress.run('Shared schema', buildSchema);
  await progress.run('CMS server', compileCms);
  await progress.run('Admin', buildAdmin);
  const browser = await progress.run('Browser', () => findBrowser((line) => progress.say(line)));

  const checks = await runSuite(
    progress,
    'Check',
    [join(root, '.scripts/check.ts')],
    {},
    undefined,
  );
  // Whoever attacks the CMS mostly waits for it, and leaves a processor to the others.
  const [attacks, others] = await Promise.all([
    runVitest(progress, 'Attacks', 'attacks.json', 'security'),
    runVitest(progress, 'Vitest', 'vitest.json', '!security'),
  ]);
  const counts = [
    checks,
    attacks,
    others,
    await runSuite(
      progress,
      'Playwright',
      [tools.playwright, 'test', '--config', 'tests/playwright.config.ts'],
      { CHROMIUM_PATH: browser, PLAYWRIGHT_JSON_OUTPUT_NAME: join(results, 'playwright.json') },
      () => countPlaywright(readJson('playwright.json')),
    ),
  ];
  const passed = sum(counts, 'passed');
  const failed = sum(counts, 'failed');
  if (failed > 0) process.exitCode = 1;
  // The report of a failure stands far above: its name has to be found at the end.
  for (const failure of counts.flatMap(({ failures }) => failures)) {
    console.log(`\nFailed: ${failure}`);
  }
  console.log(`\n${passed} passed, ${failed} failed`);
});

/** Runs the Vitest projects that the filter leaves. */
function runVitest(progress: Progress, name: string, file: string, projects: string) {
  const reports = ['--reporter=default', '--reporter=json'];
  return runSuite(
    progress,
    name,
    [
      tools.vitest,
      'run',
      `--project=${projects}`,
      ...reports,
      `--outputFile.json=${join(results, file)}`,
    ],
    {},
    () => countVitest(readJson(file)),
  );
}

/** Runs one test runner. A runner that fails without naming a failed test counts as one failure. */
async function runSuite(
  progress: Progress,
  name: string,
  args: string[],
  env: NodeJS.ProcessEnv,
  count: (() => Counts) | undefined,
): Promise<Counts> {
  return progress.run(name, async () => {
    const child = spawn(process.execPath, args, {
      cwd: root,
      stdio: 'inherit',
      env: { ...process.env, ...env },
    });
    const status = await new Promise<number | null>((resolve) => child.once('close', resolve));
    const own: Counts =
      status === 0
        ? { passed: 1, failed: 0, failures: [] }
        : { passed: 0, failed: 1, failures: [`${name} ended with status ${status}`] };
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

function readJson(name: string): unknown {
  return JSON.parse(readFileSync(join(results, name), 'utf8'));
}

function sum(counts: Counts[], key: 'passed' | 'failed'): number {
  return counts.reduce((total, count) => total + count[key], 0);
}
