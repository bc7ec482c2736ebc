/**
 * `npm run bench:start`: the first and the second start of this project beside the stock route,
 * on this machine, in one run. Prints seconds and ratios; judge by the ratios.
 *
 * The stock route is create-strapi-app of the same Strapi version with plain npm, `npm run build`
 * and `npm run start` until it answers: an empty CMS without a site. Both start from empty caches.
 */
import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { readMunicipalities } from '@sociaal-huis/schema/municipalities';
import { findFreePort } from '../helpers/free-port.ts';
import { endGroup, proportionalMemory } from '../helpers/process-tree.ts';
import { root } from '../helpers/repository.ts';

const strapiVersion = '5.54.0';
const folder = mkdtempSync(join(tmpdir(), 'sociaal-huis-bench-'));
const seconds: Record<string, number> = {};

try {
  const clone = join(folder, 'clone');
  execFileSync('git', ['clone', '--quiet', root, clone]);
  const env = emptyCaches('ours');
  const cold = await measureStart('cold', clone, env);
  const warm = await measureStart('warm', clone, env);
  seconds['ours, cold: five subsites served'] = cold.subsites;
  seconds['ours, cold: admin up, all printed'] = cold.everything;
  seconds['ours, warm: five subsites served'] = warm.subsites;
  seconds['ours, warm: admin up, all printed'] = warm.everything;
  if (!process.argv.includes('--without-stock')) await measureStock();

  console.log('\n--- seconds');
  for (const [name, value] of Object.entries(seconds)) console.log(`${name}: ${value.toFixed(1)}`);
  console.log(
    `resident memory, all processes together: ${cold.mebibytes} MB cold, ${warm.mebibytes} MB warm`,
  );
  const stock = seconds['stock: together'];
  if (stock !== undefined) {
    console.log('--- ratios');
    console.log(`cold, five subsites / stock: ${(cold.subsites / stock).toFixed(2)}`);
    console.log(`cold, everything / stock: ${(cold.everything / stock).toFixed(2)}`);
    console.log(`warm, five subsites / cold: ${(warm.subsites / cold.subsites).toFixed(2)}`);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function emptyCaches(name: string): NodeJS.ProcessEnv {
  const caches = join(folder, `${name}-caches`);
  mkdirSync(caches);
  return {
    ...process.env,
    npm_config_cache: join(caches, 'npm'),
    XDG_CACHE_HOME: join(caches, 'cache'),
    XDG_DATA_HOME: join(caches, 'data'),
    XDG_STATE_HOME: join(caches, 'state'),
    PNPM_HOME: join(caches, 'pnpm'),
  };
}

async function measureStart(name: string, clone: string, env: NodeJS.ProcessEnv) {
  const [web, cms, preview] = [await findFreePort(), await findFreePort(), await findFreePort()];
  console.log(`\n--- npm start, ${name}`);
  const startedAt = Date.now();
  const child = spawn('npm', ['start'], {
    cwd: clone,
    env: {
      ...env,
      WEB_PORT: String(web),
      CMS_PORT: String(cms),
      PREVIEW_PORT: String(preview),
    },
    stdio: ['ignore', 'pipe', 'inherit'],
    detached: true,
  });
  let output = '';
  child.stdout.on('data', (chunk) => {
    output += chunk;
    // The logins that a first start prints are of no use in a log.
    process.stdout.write(String(chunk).replaceAll(/(@example\.be\s+)\S+/g, '$1…'));
  });
  const elapsed = () => (Date.now() - startedAt) / 1000;
  const slugs = readMunicipalities(join(clone, 'packages/schema/municipalities')).map(
    ({ slug }) => slug,
  );
  const subsites = await until(
    child,
    () => allAnswer(slugs.map((slug) => `http://localhost:${web}/${slug}/`)),
    elapsed,
  );
  const everything = await until(child, async () => output.includes('Stop with Ctrl-C'), elapsed);
  await new Promise((resolve) => setTimeout(resolve, 10_000));
  const mebibytes = Math.round(proportionalMemory(child.pid ?? 0) / 1024 ** 2);
  await endGroup(child);
  return { subsites, everything, mebibytes };
}

async function until(
  child: ReturnType<typeof spawn>,
  holds: () => Promise<boolean>,
  elapsed: () => number,
): Promise<number> {
  while (!(await holds())) {
    if (child.exitCode !== null) throw new Error(`It stopped with status ${child.exitCode}.`);
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  return elapsed();
}

async function allAnswer(urls: string[]): Promise<boolean> {
  const answers = await Promise.all(
    urls.map((url) =>
      fetch(url).then(
        (response) => response.ok,
        () => false,
      ),
    ),
  );
  return answers.every(Boolean);
}

async function measureStock(): Promise<void> {
  const env = {
    ...emptyCaches('stock'),
    PATH: pathWithoutPinnedNode(),
    STRAPI_TELEMETRY_DISABLED: 'true',
    CI: 'true',
  };
  const app = join(folder, 'stock');
  const port = await findFreePort();
  console.log('\n--- the stock route');
  const step = (name: string, command: string, args: string[], cwd: string) => {
    const startedAt = Date.now();
    execFileSync(command, args, { cwd, env, stdio: ['ignore', 'inherit', 'inherit'] });
    seconds[name] = (Date.now() - startedAt) / 1000;
  };
  const create = [
    '--yes',
    `create-strapi-app@${strapiVersion}`,
    'stock',
    '--non-interactive',
    '--skip-cloud',
  ];
  step(
    'stock: create and install',
    'npx',
    [
      ...create,
      '--no-run',
      '--no-example',
      '--no-git-init',
      '--use-npm',
      '--install',
      '--typescript',
    ],
    folder,
  );
  step('stock: build', 'npm', ['run', 'build'], app);
  const startedAt = Date.now();
  const child = spawn('npm', ['run', 'start'], {
    cwd: app,
    env: { ...env, PORT: String(port) },
    stdio: ['ignore', 'inherit', 'inherit'],
    detached: true,
  });
  const elapsed = () => (Date.now() - startedAt) / 1000;
  seconds['stock: start'] = await until(
    child,
    () => allAnswer([`http://localhost:${port}/_health`]),
    elapsed,
  );
  await endGroup(child);
  seconds['stock: together'] = Object.entries(seconds)
    .filter(([name]) => name.startsWith('stock: '))
    .reduce((sum, [, value]) => sum + value, 0);
}

/** Whoever takes the stock route has the Node of the machine: its native modules are built for that. */
function pathWithoutPinnedNode(): string {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return folders.filter((entry) => !entry.startsWith(join(root, 'node_modules'))).join(delimiter);
}
