import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { requireDiskSpace } from './preflight.mjs';
import { Stop } from './stop.mjs';

const manifests = [
  'package.json',
  'pnpm-lock.yaml',
  'pnpm-workspace.yaml',
  'apps/cms/package.json',
  'apps/web/package.json',
  'packages/schema/package.json',
  'packages/ui/package.json',
  'tests/package.json',
];

/** Where the pinned Node lives once installed. */
export function pinnedNode(root) {
  return join(root, 'node_modules/node/bin/node');
}

/**
 * Installs exactly what the lockfile says, with the pnpm that package.json names.
 * Does nothing when the same lockfile is already installed. Throws Stop with what went wrong.
 */
export async function ensureInstalled(root) {
  const stamp = join(root, 'node_modules/.installed-from');
  const wanted = digestOf(root);
  if (existsSync(pinnedNode(root)) && existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) {
    return;
  }
  // An install that breaks off half-way must not pass for the one before it.
  rmSync(stamp, { force: true });
  requireDiskSpace(root);
  const { packageManager } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const started = Date.now();
  console.log(`Installing the packages of pnpm-lock.yaml with ${packageManager} …`);
  const { status, output } = await runQuietly(root, packageManager, started);
  if (status !== 0) throw new Stop(explainInstallFailure(output));
  writeFileSync(stamp, wanted);
  console.log(`Installed in ${seconds(started)}.`);
}

/**
 * What npx has to be given to run that pnpm. Named by `--package` it counts also inside another npx, which
 * fetched a newer Node for this command and hands its own package on through the environment.
 */
export function pnpmArguments(packageManager, ...args) {
  return ['--yes', '--prefer-offline', `--package=${packageManager}`, '--', 'pnpm', ...args];
}

function digestOf(root) {
  const hash = createHash('sha256').update(process.platform + process.arch);
  for (const file of manifests) hash.update(readFileSync(join(root, file)));
  return hash.digest('hex');
}

function runQuietly(root, packageManager, started) {
  return new Promise((resolve) => {
    const install = ['install', '--frozen-lockfile', '--reporter=append-only'];
    const child = spawn('npx', pnpmArguments(packageManager, ...install), {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    let lastLine = 'fetching pnpm';
    const progress = setInterval(
      () => console.log(`  ${seconds(started)}: ${lastLine.slice(0, 100)}`),
      10_000,
    );
    const keep = (chunk) => {
      output += chunk;
      lastLine = output.trimEnd().split('\n').at(-1) ?? lastLine;
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('error', (error) => finish(1, `${output}\n${error.message}`));
    child.on('close', (status) => finish(status ?? 1, output));
    function finish(status, text) {
      clearInterval(progress);
      resolve({ status, output: text });
    }
  });
}

/** The sentence for a failed install, from what npm and pnpm printed. */
export function explainInstallFailure(output) {
  if (/ENOSPC|no space left/i.test(output)) {
    return 'The disk is full, so the packages could not be installed. Free at least 3 GB and run the command again.';
  }
  if (/ENOENT.*npx|spawn npx/i.test(output)) {
    return 'npx was not found, so pnpm cannot be fetched. Install npm (it comes with Node) and run the command again.';
  }
  if (
    /EAI_AGAIN|ENOTFOUND|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|META_FETCH_FAIL|error sending request|dns error|failed to fetch/i.test(
      output,
    )
  ) {
    return 'The package registry cannot be reached, so the packages could not be installed. Check the network (or the registry in your npm settings) and run the command again.';
  }
  if (/OUTDATED_LOCKFILE|frozen-lockfile/i.test(output)) {
    return 'pnpm-lock.yaml does not fit the package.json files. Run "npx pnpm install" once, commit the lockfile and run the command again.';
  }
  const tail = output.trim().split('\n').slice(-15).join('\n');
  return `The packages could not be installed. pnpm said:\n${tail}`;
}

function seconds(started) {
  return `${Math.round((Date.now() - started) / 1000)} s`;
}
