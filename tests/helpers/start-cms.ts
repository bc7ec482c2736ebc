import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeSecrets } from '../../apps/cms/src/secrets/create-secrets.ts';
import { findFreePort } from './free-port.ts';
import { cmsFolder, root } from './repository.ts';

/** A login that the CMS made for a demo. */
export interface DemoAccount {
  email: string;
  password: string;
  role: string;
}

/** A real Strapi with its own database, uploads and secrets. */
export interface RunningCms {
  url: string;
  /** The build token: may read published content, nothing else. */
  token: string;
  accounts: DemoAccount[];
  /** Holds its database and its uploads. */
  folder: string;
  /** Everything the CMS printed so far. */
  output(): string;
  stop(): Promise<void>;
}

/** How a CMS differs from the one that `npm start` makes. */
interface CmsOptions {
  /** A PostgreSQL database; absent: a new SQLite file. */
  databaseUrl?: string | undefined;
  /** What starts it, instead of Strapi's own command. */
  script?: string;
  /** Further variables of its environment. */
  env?: Record<string, string>;
}

const stockCommand = ['node_modules/@strapi/strapi/bin/strapi.js', 'start'];

/** Starts a seeded Strapi on a database of its own. */
export async function startCms({
  databaseUrl,
  script,
  env = {},
}: CmsOptions = {}): Promise<RunningCms> {
  const folder = mkdtempSync(join(tmpdir(), 'sociaal-huis-cms-'));
  const accountsFile = join(folder, 'accounts.json');
  const secrets = makeSecrets();
  const port = await findFreePort();
  const { DATABASE_URL: _ignored, ...environment } = process.env;
  const child = spawn(process.execPath, script ? [script] : stockCommand, {
    cwd: cmsFolder,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...environment,
      ...secrets,
      NODE_ENV: 'production',
      NODE_COMPILE_CACHE: join(root, '.cache/compiled'),
      HOST: '127.0.0.1',
      PORT: String(port),
      PUBLIC_DIR: join(folder, 'public'),
      SEED: 'demo',
      ALLOW_SAMPLES: '1',
      DEMO_ACCOUNTS_FILE: accountsFile,
      ...(databaseUrl === undefined
        ? { DATABASE_FILENAME: join(folder, 'cms.sqlite') }
        : { DATABASE_URL: databaseUrl }),
      ...env,
    },
  });
  let output = '';
  child.stdout.on('data', (chunk) => (output += chunk));
  child.stderr.on('data', (chunk) => (output += chunk));
  const url = `http://127.0.0.1:${port}`;
  await waitUntilReady(url, child, () => output);
  return {
    url,
    token: secrets.CMS_TOKEN ?? '',
    accounts: JSON.parse(readFileSync(accountsFile, 'utf8')),
    folder,
    output: () => output,
    async stop() {
      await end(child);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function waitUntilReady(
  url: string,
  child: ChildProcess,
  output: () => string,
): Promise<void> {
  const deadline = Date.now() + 240_000;
  while (Date.now() < deadline) {
    if (hasEnded(child)) throw new Error(`The CMS did not start:\n${output()}`);
    const ready = await fetch(`${url}/_health`).then(
      (response) => response.ok,
      () => false,
    );
    if (ready) return;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  child.kill('SIGKILL');
  throw new Error(`The CMS was not ready within four minutes:\n${output()}`);
}

function end(child: ChildProcess): Promise<void> {
  if (hasEnded(child)) return Promise.resolve();
  return new Promise((resolve) => {
    const force = setTimeout(() => child.kill('SIGKILL'), 10_000);
    child.once('close', () => {
      clearTimeout(force);
      resolve();
    });
    child.kill('SIGTERM');
  });
}

function hasEnded({ exitCode, signalCode }: ChildProcess): boolean {
  return exitCode !== null || signalCode !== null;
}
