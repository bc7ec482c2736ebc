import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { places } from './layout.ts';
import { buildSchema, compileCms } from './start/builds.ts';
import { Progress } from './start/progress.ts';
import { endWithASentence, Stop } from './stop.mjs';

/** What takes too long for the tests, which hold a short form of each; files below tests/. */
const proofs = new Map([
  ['prove:equality', 'live/prove-equality.ts'],
  ['faults', 'live/prove-faults.ts'],
  ['bench:pictures', 'bench/pictures.ts'],
  ['prove:start', 'start/prove-interrupted.ts'],
  ['bench:publish', 'bench/publish.ts'],
]);

await endWithASentence(async () => {
  const [name = '', ...rest] = process.argv.slice(2);
  const file = proofs.get(name);
  if (file === undefined) {
    throw new Stop(
      `There is no proof called "${name}". Choose from: ${[...proofs.keys()].join(', ')}.`,
    );
  }
  const progress = new Progress();
  await progress.run('Shared schema', buildSchema);
  await progress.run('CMS server', compileCms);
  const child = spawn(process.execPath, [join(places.tests, file), ...rest], {
    cwd: places.tests,
    stdio: 'inherit',
  });
  // Ctrl-C reaches the child by itself; we only wait for its end.
  process.on('SIGINT', () => {});
  process.exitCode = await new Promise((resolve) =>
    child.once('close', (status) => resolve(status ?? 1)),
  );
});
