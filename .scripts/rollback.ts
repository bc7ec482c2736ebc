import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { places } from './layout.ts';
import { buildSchema } from './start/builds.ts';
import { endWithASentence } from './stop.mjs';

await endWithASentence(async () => {
  await buildSchema();
  if (existsSync(places.secrets)) process.loadEnvFile(places.secrets);
  const { status } = spawnSync(
    process.execPath,
    ['releases/roll-back.ts', ...process.argv.slice(2)],
    { cwd: places.web, stdio: 'inherit' },
  );
  process.exitCode = status ?? 1;
});
