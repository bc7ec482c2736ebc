import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { prepareCms, prepareSite } from '../../tests/helpers/prepare-shared.ts';
import { root } from '../layout.ts';
import { buildAdmin, buildSchema, compileCms } from '../start/builds.ts';
import { Progress } from '../start/progress.ts';
import { endWithASentence } from '../stop.mjs';
import type { Counts } from './counts.ts';
import { findBrowser } from './find-browser.ts';
import { playwrightSuite, results, runSuite, runTwoAtATime, vitestSuite } from './run-suites.ts';

await endWithASentence(async () => {
  const progress = new Progress();
  rmSync(results, { recursive: true, force: true });
  mkdirSync(results, { recursive: true });
  const shared = mkdtempSync(join(tmpdir(), 'sociaal-huis-tests-'));
  try {
    await runAll(progress, shared);
  } finally {
    rmSync(shared, { recursive: true, force: true });
  }
});

async function runAll(progress: Progress, shared: string): Promise<void> {
  await progress.run('Shared schema', buildSchema);
  const [browser, site, cms] = await Promise.all([
    progress.run('Browser', () => findBrowser((line) => progress.say(line))),
    progress.run('Site', () => prepareSite(shared)),
    prepareDesk(progress, shared),
  ]);
  const checks = await runSuite(progress, {
    name: 'Check',
    args: [join(root, '.scripts/check.ts')],
  });
  // The longest first, so that none is left to run alone.
  const suites = [
    vitestSuite('Vitest', 'vitest.json', '!security'),
    vitestSuite('Attacks', 'attacks.json', 'security'),
    playwrightSuite('Desk in the browser', 'admin', browser),
    playwrightSuite('Site in the browser', 'site', browser),
  ];
  const counts = [checks, ...(await runTwoAtATime(progress, suites, { ...site, ...cms }))];
  report(counts);
}

/** The CMS and its admin, and what the CMS holds once it is seeded. */
async function prepareDesk(progress: Progress, shared: string): Promise<NodeJS.ProcessEnv> {
  await progress.run('CMS server', compileCms);
  const [holdings] = await Promise.all([
    progress.run('CMS content', () => prepareCms(shared)),
    progress.run('Admin', buildAdmin),
  ]);
  return holdings;
}

function report(counts: readonly Counts[]): void {
  const passed = sum(counts, 'passed');
  const failed = sum(counts, 'failed');
  if (failed > 0) process.exitCode = 1;
  // The report of a failure stands far above: its name has to be found at the end.
  for (const failure of counts.flatMap(({ failures }) => failures)) {
    console.log(`\nFailed: ${failure}`);
  }
  console.log(`\n${passed} passed, ${failed} failed`);
}

function sum(counts: readonly Counts[], key: 'passed' | 'failed'): number {
  return counts.reduce((total, count) => total + count[key], 0);
}
