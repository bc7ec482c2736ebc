import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { places, tools } from '../layout.ts';
import { readPorts } from '../preflight.mjs';
import { endWithASentence } from '../stop.mjs';
import { buildAdmin, buildSchema, compileCms } from './builds.ts';
import { runNode, startNode, stopAll, waitForAnswer } from './children.ts';
import { describeStart } from './describe-start.ts';
import { Progress } from './progress.ts';

const logs = join(places.cache, 'logs');
const accountsFile = join(places.cache, 'demo-accounts.json');
const siteFolder = process.env.OUT_DIR ?? join(places.web, 'dist/site');

await endWithASentence(async () => {
  const ports = readPorts();
  const progress = new Progress();
  const stop = async () => {
    await stopAll();
    process.exit(0);
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  try {
    await start(ports, progress);
  } catch (error) {
    await stopAll();
    throw error;
  }
});

async function start(ports: { web: number; cms: number }, progress: Progress): Promise<void> {
  const cmsUrl = `http://localhost:${ports.cms}`;
  const webUrl = `http://localhost:${ports.web}`;

  await prepareSecrets();
  await progress.run('Shared schema', buildSchema);
  // What was built the last time is worth reading while the CMS wakes up.
  const servedBefore = existsSync(siteFolder);
  if (servedBefore) {
    await progress.run('Subsites of the last time', () => serveSite(ports.web, webUrl));
    progress.say(`The subsites are at ${webUrl}/`);
  }
  await progress.run('CMS server', compileCms);

  showAdminIsComing();
  const admin = progress.run('Admin (in the background)', buildAdmin);
  // Its failure is reported below, where it is awaited; until then it must not end the process.
  admin.catch(() => {});
  const cms = await progress.run('CMS with its content', () => startCms(ports.cms, cmsUrl));

  await progress.run('Subsites out of the CMS', () => buildSite(cmsUrl));
  if (!servedBefore) {
    await progress.run('Web server', () => serveSite(ports.web, webUrl));
    progress.say(`The subsites are at ${webUrl}/`);
  }
  await admin;

  console.log(await describeStart({ cmsUrl, webUrl, accountsFile, steps: progress.steps }));
  rmSync(accountsFile, { force: true });
  cms.once('close', (status) => {
    console.error(
      `\nThe CMS stopped with status ${status}. The reason is in ${join(logs, 'cms.log')}.`,
    );
    process.exitCode = 1;
    void stopAll();
  });
}

async function prepareSecrets(): Promise<void> {
  const { createSecrets } = await import('../../apps/cms/src/secrets/create-secrets.ts');
  createSecrets(places.secrets);
  process.loadEnvFile(places.secrets);
}

/** Strapi serves whatever stands in dist/build: until the admin is built, a page that says so. */
function showAdminIsComing(): void {
  const page = join(places.cms, 'dist/build/index.html');
  if (existsSync(page)) return;
  mkdirSync(join(places.cms, 'dist/build'), { recursive: true });
  writeFileSync(page, readFileSync(join(import.meta.dirname, 'admin-is-coming.html')));
}

async function startCms(port: number, url: string) {
  const log = join(logs, 'cms.log');
  const child = startNode([tools.strapi, 'start'], {
    cwd: places.cms,
    log,
    env: {
      NODE_ENV: 'production',
      NODE_COMPILE_CACHE: join(places.cache, 'compiled'),
      PORT: String(port),
      SEED: process.env.SEED ?? 'demo',
      DEMO_ACCOUNTS_FILE: accountsFile,
    },
  });
  await waitForAnswer(`${url}/_health`, child, { what: 'The CMS', log });
  return child;
}

function buildSite(cmsUrl: string): Promise<void> {
  return runNode(['src/build.ts'], {
    what: 'Building the subsites',
    cwd: places.web,
    log: join(logs, 'site-build.log'),
    env: { CMS_URL: cmsUrl, ALLOW_SAMPLES: process.env.ALLOW_SAMPLES ?? '1' },
  });
}

async function serveSite(port: number, url: string): Promise<void> {
  const log = join(logs, 'web.log');
  const child = startNode(['src/serve.ts'], {
    cwd: places.web,
    log,
    env: { PORT: String(port), NODE_ENV: 'production' },
  });
  await waitForAnswer(`${url}/`, child, { what: 'The web server', log });
}
