import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isCompiled } from '../../.scripts/start/compiled.ts';
import { answersAt, waitWhileItMoves } from '../../.scripts/start/wait-while-it-moves.ts';
import { makeSecrets } from '../../apps/cms/src/secrets/create-secrets.ts';
import { findFreePort } from './free-port.ts';
import { openDatabase } from './open-database.ts';
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
  /** The token of the publisher: also takes work and reports on it. */
  publisherToken: string;
  /** With which it signs the keys of previews. */
  previewSecret: string;
  accounts: DemoAccount[];
  /** Holds its database and its uploads. */
  folder: string;
  secrets: Record<string, string>;
  /** Number of its process. */
  pid(): number;
  /** Everything the CMS printed so far. */
  output(): string;
  hasEnded(): boolean;
  /** Ends it at once, as a power cut would (SIGKILL); what it wrote stays. */
  crash(): Promise<void>;
  /** Starts it again after a crash: same address, same database, same secrets. */
  startAgain(env?: Record<string, string>): Promise<void>;
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
  /** Another server on the same database, with which it shares secrets and uploads. */
  beside?: FirstServer | undefined;
}

/** What a second server has to know of the first. */
export type FirstServer = Pick<RunningCms, 'accounts' | 'folder' | 'secrets'>;

/** Strapi's own command, which knows no other build than dist. */
const usualCommand = process.env.CMS_DIST
  ? [join(root, 'tests/security/serve.ts')]
  : ['node_modules/@strapi/strapi/bin/strapi.js', 'start'];

/**
 * Starts a seeded Strapi on a database of its own. CMS_FOLDER names a folder that a CMS left, of which
 * one on SQLite with the usual seed gets a copy; for `npm run mutate:security`, CMS_DIST names another
 * build to start.
 *
 * @throws Error when what is compiled is not the code as it is now.
 */
export async function startCms({
  databaseUrl,
  script,
  env = {},
  beside,
}: CmsOptions = {}): Promise<RunningCms> {
  if (!process.env.CMS_DIST && env.CMS_DIST === undefined && !isCompiled()) {
    throw new Error(
      'What is compiled of packages/schema and apps/cms is not the code as it is now. Run npm run compile.',
    );
  }
  const folder = beside?.folder ?? mkdtempSync(join(tmpdir(), 'sociaal-huis-cms-'));
  const startsEmpty = databaseUrl !== undefined || env.SEED_DIR !== undefined;
  if (!beside && !startsEmpty && process.env.CMS_FOLDER) {
    cpSync(process.env.CMS_FOLDER, folder, { recursive: true });
  }
  const accountsFile = join(folder, 'accounts.json');
  const secrets = beside?.secrets ?? makeSecrets();
  const port = await findFreePort();
  const { DATABASE_URL: _ignored, ...environment } = process.env;
  const url = `http://127.0.0.1:${port}`;
  let output = '';
  const launch = async (more: Record<string, string> = {}): Promise<ChildProcess> => {
    const started = spawn(process.execPath, script ? [script] : usualCommand, {
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
        // Nothing answers there: a test that looks at previews serves them itself.
        PREVIEW_URL: 'http://127.0.0.1:1',
        ...(databaseUrl === undefined
          ? { DATABASE_FILENAME: join(folder, 'cms.sqlite') }
          : { DATABASE_URL: databaseUrl }),
        ...env,
        ...more,
      },
    });
    started.stdout.on('data', (chunk) => (output += chunk));
    started.stderr.on('data', (chunk) => (output += chunk));
    await waitUntilReady(url, started, () => output);
    return started;
  };
  let child = await launch();
  return {
    url,
    token: secrets.CMS_TOKEN ?? '',
    publisherToken: secrets.PUBLISHER_TOKEN ?? '',
    previewSecret: secrets.PREVIEW_SECRET ?? '',
    accounts: beside?.accounts ?? JSON.parse(readFileSync(accountsFile, 'utf8')),
    folder,
    secrets,
    pid: () => child.pid!,
    output: () => output,
    hasEnded: () => hasEnded(child),
    async crash() {
      const ended = once(child, 'close');
      child.kill('SIGKILL');
      await ended;
    },
    async startAgain(more) {
      child = await launch(more);
    },
    async stop() {
      await end(child);
      if (!beside) rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Copies what a running CMS on SQLite holds into a folder, from which `CMS_FOLDER` starts others. */
export function copyHoldings(cms: RunningCms, folder: string): void {
  for (const name of ['accounts.json', 'public']) {
    cpSync(join(cms.folder, name), join(folder, name), { recursive: true });
  }
  // A copy of the file alone would lack what stands in its log.
  const database = openDatabase(join(cms.folder, 'cms.sqlite'));
  database.exec(`VACUUM INTO '${join(folder, 'cms.sqlite')}'`);
  database.close();
}

async function waitUntilReady(
  url: string,
  child: ChildProcess,
  output: () => string,
): Promise<void> {
  const outcome = await waitWhileItMoves({
    isReady: () => answersAt(`${url}/_health`),
    hasEnded: () => hasEnded(child),
    progress: () => output().length,
  });
  if (outcome === 'ready') return;
  child.kill('SIGKILL');
  throw new Error(`The CMS ${outcome === 'ended' ? 'ended' : 'stood still'}:\n${output()}`);
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
