import { installable } from '../../tests/helpers/machine-tools.ts';
import { attempt } from './find-browser.ts';

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
  await attempt('apt-get', ['update']);
  await attempt('apt-get', ['install', '-y', '--no-install-recommends', ...packages]);
}
