import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { places, tools } from '../layout.ts';
import { readPorts } from '../preflight.mjs';
import { endWithASentence, Stop } from '../stop.mjs';
import { buildAdmin, buildSchema, compileCms } from './builds.ts';
import { lastWords, runNode, startNode, stopAll, waitForAnswer, whenItEnds } from './children.ts';
import { explainDatabaseFailure, requirePostgresUrl } from './database-url.ts';
import { describeStart } from './describe-start.ts';
import { Progress } from './progress.ts';

const logs = join(places.cache, 'logs');
const accountsFile = join(places.cache, 'demo-accounts.json');

/** Rejects as soon as a server ends that should go on. */
const serverEnded = Promise.withResolvers<never>();

await endWithASentence(async () => {
  const progress = new Progress();
  let stopping = false;
  const stop = async () => {
    stopping = true;
    await stopAll();
    process.exit();
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  try {
    await Promise.race([start(progress), serverEnded.promise]);
    await serverEnded.promise;
  } catch (error) {
    // Whoever pressed Ctrl-C knows why everything ends.
    if (stopping) return;
    await stopAll();
    throw error;
  }
});

async function start(progress: Progress): Promise<void> {
  await prepareSecrets();
  requirePostgresUrl(process.env.DATABASE_URL);
  const ports = readPorts();
  const cmsUrl = `http://localhost:${ports.cms}`;
  const webUrl = `http://localhost:${ports.web}`;
  const site = describeSite(webUrl);

  await progress.run('Shared schema', buildSchema);
  // What was built the last time is worth reading while the CMS wakes up.
  const servedBefore = existsSync(site.OUT_DIR);
  if (servedBefore) {
    await progress.run('Subsites of the last time', () => serveSite(ports.web, webUrl, site));
    progress.say(`The subsites are at ${webUrl}/`);
  }
  await progress.run('CMS server', compileCms);

  showAdminIsComing();
  const admin = progress.run('Admin (in the background)', buildAdmin);
  // Its failure is reported below, where it is awaited; until then it must not end the process.
  admin.catch(() => {});
  await progress.run('CMS with its content', () => startCms(ports.cms, cmsUrl));

  const refusal = await progress
    .run('Subsites out of the CMS', () => buildSite(cmsUrl, site))
    .catch((error: unknown) => error);
  // What an officer wrote is mended in the admin, so the admin stays up beside the last subsites.
  if (refusal !== undefined && !(refusal instanceof Stop && servedBefore)) throw refusal;
  if (!servedBefore) {
    await progress.run('Web server', () => serveSite(ports.web, webUrl, site));
    progress.say(`The subsites are at ${webUrl}/`);
  }
  await admin;

  console.log(await describeStart({ cmsUrl, webUrl, accountsFile, steps: progress.steps }));
  rmSync(accountsFile, { force: true });
  if (refusal instanceof Stop) {
    process.exitCode = 1;
    console.error(
      `\n${refusal.message}\n\nThe subsites are those of the last time. Mend this and run the command again.`,
    );
  }
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

/** The site that this command shows, whatever else the environment asks of other builds. */
function describeSite(webUrl: string) {
  return {
    OUT_DIR: resolve(places.web, process.env.OUT_DIR || 'dist/site'),
    CMS: 'live',
    MUNICIPALITY: '',
    BASE: '',
    SITE: webUrl,
  };
}

type SiteSettings = ReturnType<typeof describeSite>;

async function startCms(port: number, url: string): Promise<void> {
  const log = join(logs, 'cms.log');
  const child = startNode([tools.strapi, 'start'], {
    cwd: places.cms,
    log,
    env: {
      NODE_ENV: 'production',
      NODE_COMPILE_CACHE: join(places.cache, 'compiled'),
      PORT: String(port),
      SEED: process.env.SEED ?? 'demo',
      ALLOW_SAMPLES: process.env.ALLOW_SAMPLES ?? '1',
      DEMO_ACCOUNTS_FILE: accountsFile,
    },
  });
  const cms = { child, what: 'The CMS', log };
  try {
    await waitForAnswer(`${url}/_health`, cms);
  } catch (error) {
    const explained = explainDatabaseFailure(lastWords(log), process.env.DATABASE_URL);
    throw explained === undefined ? error : new Stop(`${explained} All it said is in ${log}.`);
  }
  whenItEnds(cms, serverEnded.reject);
}

function buildSite(cmsUrl: string, site: SiteSettings): Promise<void> {
  return runNode(['src/build.ts'], {
    what: 'Building the subsites',
    cwd: places.web,
    log: join(logs, 'site-build.log'),
    env: { ...site, CMS_URL: cmsUrl, ALLOW_SAMPLES: process.env.ALLOW_SAMPLES ?? '1' },
  });
}

async function serveSite(port: number, url: string, site: SiteSettings): Promise<void> {
  const log = join(logs, 'web.log');
  const child = startNode(['src/serve.ts'], {
    cwd: places.web,
    log,
    env: { ...site, PORT: String(port), NODE_ENV: 'production' },
  });
  const server = { child, what: 'The web server', log };
  await waitForAnswer(`${url}/`, server);
  whenItEnds(server, serverEnded.reject);
}
