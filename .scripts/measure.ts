import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { places } from './layout.ts';
import { buildSchema } from './start/builds.ts';
import { endWithASentence, Stop } from './stop.mjs';
import { findBrowser } from './test/find-browser.ts';

/** What looks at the built site through a browser, outside the tests; files below tests/. */
const measurements = new Map([
  ['lighthouse', 'lighthouse/run.ts'],
  ['screenshots', 'screenshots/take.ts'],
  ['record:accessibility', 'accessibility/record.ts'],
  ['bench:pages', 'bench/pages.ts'],
  ['bench:search', 'bench/search.ts'],
]);

await endWithASentence(async () => {
  const [name = '', ...rest] = process.argv.slice(2);
  const file = measurements.get(name);
  if (file === undefined) {
    throw new Stop(
      `There is nothing to measure called "${name}". Choose from: ${[...measurements.keys()].join(', ')}.`,
    );
  }
  await buildSchema();
  const browser = await findBrowser((line) => console.log(line));
  const child = spawn(process.execPath, [join(places.tests, file), ...rest], {
    cwd: places.tests,
    stdio: 'inherit',
    env: { ...process.env, CHROMIUM_PATH: browser },
  });
  // Ctrl-C reaches the child by itself; we only wait for its end.
  process.on('SIGINT', () => {});
  process.exitCode = await new Promise((resolve) =>
    child.once('close', (status) => resolve(status ?? 1)),
  );
});
