import { spawnSync } from 'node:child_process';
import { places } from './layout.ts';
import { buildSchema, compileCms } from './start/builds.ts';
import { endWithASentence } from './stop.mjs';

await endWithASentence(async () => {
  await buildSchema();
  await compileCms();
  const { status } = spawnSync(
    process.execPath,
    [`--env-file-if-exists=${places.secrets}`, 'scripts/new-logins.js'],
    { cwd: places.cms, stdio: 'inherit' },
  );
  process.exitCode = status ?? 1;
});
