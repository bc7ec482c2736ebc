import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { prepareCms, prepareSite } from '../../tests/helpers/prepare-shared.ts';
import { root } from '../layout.ts';
import { buildAdmin, buildSchema, compileCms } from '../start/builds.ts';
import { Progress } from '../start/progress.ts';
import { endWithASentence } from '../stop.mjs';
import { findBrowser } from './find-browser.ts';
import { installTools } from './install-tools.ts';
import { describeRun } from './report.ts';
import { playwrightSuite, results, runSuite, runSideBySide, vitestSuite } from './run-suites.ts';

/** A machine that is there for the tests: what they need is installed, and has to be there. */
const isForTests = process.env.CI === 'true';

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
  // Debian's installer has no place for two, and the browser may need it too.
  if (isForTests) await installTools((line) => progress.say(line));
  const [browser, site, cms] = await Promise.all([
    progress.run('Browser', () => findBrowser((line) => progress.say(line))),
    progress.run('Site', () => prepareSite(shared)),
    prepareDesk(progress, shared),
  ]);
  const checks = await runSuite(progress, {
    name: 'Check',
    args: [join(root, '.scripts/check.ts')],
  });
  // The longest first, so that none is left to run alone. What builds with Astro stands in one suite: two
  // builds at a time would write in the same folders.
  const suites = [
    vitestSuite('Sites', 'live', 'build', 'site', 'start'),
    playwrightSuite('Desk in the browser', 'admin', browser),
    vitestSuite('Attacks', 'security'),
    playwrightSuite('Site in the browser', 'site', browser),
    vitestSuite('Officers', 'publish', 'desk', 'contract', 'contract on PostgreSQL', 'releases'),
    vitestSuite('Machines', 'migrations', 'deploy'),
    vitestSuite('Units', 'unit', 'architecture', 'hours'),
  ];
  const counts = [checks, ...(await runSideBySide(progress, suites, { ...site, ...cms }))];
  const { lines, isWell } = describeRun(counts, isForTests);
  for (const line of lines) console.log(`\n${line}`);
  if (!isWell) process.exitCode = 1;
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
