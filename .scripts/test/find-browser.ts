import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { promisify } from 'node:util';
import { join } from 'node:path';
import { createRequire } from 'node:module';
import { places } from '../layout.ts';
import { Stop } from '../stop.mjs';

const run = promisify(execFile);

/** The one that draws no window around each page comes first: it is faster. */
const systemBrowsers = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
];

/** Debian's packages of the first two. */
const packages = ['chromium-headless-shell', 'chromium'];

/**
 * The path of a Chromium: the one that CHROMIUM_PATH names, Playwright's own, a system one, or one
 * that is installed now (Playwright's download, else Debian's package). Throws Stop when none can be had.
 */
export async function findBrowser(say: (line: string) => void): Promise<string> {
  const named = process.env.CHROMIUM_PATH;
  if (named !== undefined) {
    if (existsSync(named)) return named;
    throw new Stop(
      `CHROMIUM_PATH names ${named}, which does not exist. Correct it or leave it out.`,
    );
  }
  const present = playwrightsOwn() ?? (await systemBrowser());
  if (present !== undefined) return present;

  say('No Chromium here yet: trying to install the one of Playwright …');
  const cli = join(places.tests, 'node_modules/@playwright/test/cli.js');
  await attempt(process.execPath, [cli, 'install', 'chromium']);
  const downloaded = playwrightsOwn();
  if (downloaded !== undefined) return downloaded;

  say('That did not work: trying the package of the system …');
  await attempt('apt-get', ['update']);
  for (const name of packages) {
    await attempt('apt-get', ['install', '-y', '--no-install-recommends', name]);
    const installed = await systemBrowser();
    if (installed !== undefined) return installed;
  }
  throw new Stop(
    'No Chromium was found and none could be installed. Install Chromium or Chrome, or set CHROMIUM_PATH to its program, and run the command again.',
  );
}

function playwrightsOwn(): string | undefined {
  const require = createRequire(join(places.tests, 'package.json'));
  const { chromium } = require('@playwright/test') as {
    chromium: { executablePath(): string };
  };
  const path = chromium.executablePath();
  return existsSync(path) ? path : undefined;
}

async function systemBrowser(): Promise<string | undefined> {
  for (const name of systemBrowsers) {
    const found = await run('which', [name]).then(
      ({ stdout }) => stdout.trim(),
      () => '',
    );
    if (found !== '') return found;
  }
  return undefined;
}

/** Runs an installer; whether it helped shows in whether what it brings is there afterwards. */
export async function attempt(command: string, args: string[]): Promise<void> {
  await run(command, args, { timeout: 600_000, maxBuffer: 64 * 1024 ** 2 }).catch(() => {});
}
