import { spawn } from 'node:child_process';
import { places, tools } from './layout.ts';
import { buildSchema } from './start/builds.ts';
import { endWithASentence, Stop } from './stop.mjs';

const commands = new Map([
  // Without settings it shows the recorded content: astro.config.ts sees to that.
  ['dev', [tools.astro, 'dev']],
  // The token that reads the CMS stands in .env.
  ['build', [`--env-file-if-exists=${places.secrets}`, 'build/build.ts']],
]);

await endWithASentence(async () => {
  const [name = '', ...rest] = process.argv.slice(2);
  const command = commands.get(name);
  if (command === undefined) {
    throw new Stop(
      `There is no command "${name}". Choose from: ${[...commands.keys()].join(', ')}.`,
    );
  }
  await buildSchema();
  const child = spawn(process.execPath, [...command, ...rest], {
    cwd: places.web,
    stdio: 'inherit',
  });
  // Ctrl-C reaches the child by itself; we only wait for its end.
  process.on('SIGINT', () => {});
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  process.exitCode = await new Promise((resolve) =>
    child.once('close', (status) => resolve(status ?? 1)),
  );
});
