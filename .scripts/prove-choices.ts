import { mkdirSync } from 'node:fs';
import { buildAdmin, compileServer } from './start/builds.ts';
import { Progress } from './start/progress.ts';
import { endWithASentence } from './stop.mjs';
import { findBrowser } from './test/find-browser.ts';
import { playwrightSuite, results, runSuite } from './test/run-suites.ts';

await endWithASentence(async () => {
  const progress = new Progress();
  mkdirSync(results, { recursive: true });
  await compileServer(progress);
  await progress.run('Admin', buildAdmin);
  const browser = await findBrowser((line) => progress.say(line));
  const suite = playwrightSuite('Choices', 'admin', browser);
  const counts = await runSuite(progress, {
    ...suite,
    args: [...suite.args, 'admin-choices'],
    env: { ...suite.env, FORMS: 'all' },
  });
  if (counts.failed > 0) process.exitCode = 1;
  console.log(`\n${counts.passed} passed, ${counts.failed} failed`);
});
