import { mkdirSync } from 'node:fs';
import { buildAdmin, buildSchema, compileCms } from './start/builds.ts';
import { Progress } from './start/progress.ts';
import { endWithASentence } from './stop.mjs';
import { findBrowser } from './test/find-browser.ts';
import { playwrightSuite, results, runSuite } from './test/run-suites.ts';

await endWithASentence(async () => {
  const progress = new Progress();
  mkdirSync(results, { recursive: true });
  await progress.run('Shared schema', buildSchema);
  await progress.run('CMS server', compileCms);
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
