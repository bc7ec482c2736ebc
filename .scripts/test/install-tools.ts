import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { installable } from '../../tests/helpers/machine-tools.ts';

const run = promisify(execFile);

/**
 * Installs, as packages of the system, the programs that some tests need and that are not there. For a
 * machine that is there for the tests: on somebody's own, those tests are left out and the report says
 * so. Whether it helped shows in whether they run.
 */
export async function installTools(say: (line: string) => void): Promise<void> {
  const missing = installable.filter((tool) => !tool.isThere());
  if (missing.length === 0) return;
  const packages = missing.flatMap((tool) => tool.packages);
  say(`Trying to install ${packages.join(', ')} …`);
  await attempt('apt-get', 'update');
  await attempt('apt-get', 'install', '-y', '--no-install-recommends', ...packages);
}

async function attempt(command: string, ...args: string[]): Promise<void> {
  await run(command, args, { timeout: 600_000, maxBuffer: 64 * 1024 ** 2 }).catch(() => {});
}
