import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { places } from './layout.ts';
import { accountsFileOf } from './start/accounts-file.ts';
import { buildSchema, compileCms } from './start/builds.ts';
import { describeAccounts } from './start/describe-start.ts';
import { endWithASentence } from './stop.mjs';

await endWithASentence(async () => {
  await buildSchema();
  await compileCms();
  if (existsSync(places.secrets)) process.loadEnvFile(places.secrets);
  // Where a start that was interrupted left logins that it was still to show: they hold no more.
  const accountsFile = accountsFileOf(process.env);
  mkdirSync(dirname(accountsFile), { recursive: true });
  const { status } = spawnSync(process.execPath, ['scripts/new-logins.js'], {
    cwd: places.cms,
    stdio: 'inherit',
    env: { ...process.env, DEMO_ACCOUNTS_FILE: accountsFile },
  });
  process.exitCode = status ?? 1;
  if (status !== 0) return;
  console.log(describeAccounts(accountsFile));
  rmSync(accountsFile, { force: true });
});
