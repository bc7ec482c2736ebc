import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { places, tools } from '../layout.ts';
import { readPorts } from '../preflight.mjs';
import { endWithASentence, Stop } from '../stop.mjs';
import { accountsFileOf } from './accounts-file.ts';
import { buildAdmin, buildRenderer, buildSchema, compileCms } from './builds.ts';
import { lastWords, startNode, stopAll, waitForAnswer, whenItEnds } from './children.ts';
import { explainDatabaseFailure, requirePostgresUrl } from './database-url.ts';
import { describeStart } from './describe-start.ts';
import { Progress } from './progress.ts';
import { waitWhileItMoves } from './wait-while-it-moves.ts';

const logs = join(places.cache, 'logs');

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
  const accountsFile = accountsFileOf(process.env);
  mkdirSync(dirname(accountsFile), { recursive: true });
  const ports = readPorts();
  const cmsUrl = `http://localhost:${ports.cms}`;
  const webUrl = `http://localhost:${ports.web}`;
  const site = describeSite(webUrl);
  const previewUrl = `http://localhost:${ports.preview}`;

  await progress.run('Shared schema', buildSchema);
  // What was published the last time is worth reading while the CMS wakes up.
  const servedBefore = existsSync(join(site.PUBLISH_DIR, 'live/_portal'));
  if (servedBefore) {
    await progress.run('Subsites of the last time', () => serveSite(ports.web, webUrl, site));
    progress.say(`The subsites are at ${webUrl}/`);
  }
  await progress.run('CMS server', compileCms);
  await progress.run('Site', () => buildRenderer(site));

  showAdminIsComing();
  const admin = progress.run('Admin (in the background)', buildAdmin);
  // Its failure is reported below, where it is awaited; until then it must not end the process.
  admin.catch(() => {});
  await progress.run('CMS with its content', (note) =>
    startCms({ port: ports.cms, url: cmsUrl, previewUrl, accountsFile, note }),
  );

  const refused = await progress.run('Subsites out of the CMS', (note) =>
    publish(cmsUrl, site, note),
  );
  if (!servedBefore) {
    await progress.run('Web server', () => serveSite(ports.web, webUrl, site));
    progress.say(`The subsites are at ${webUrl}/`);
  }
  await progress.run('Previews', () => servePreviews(ports.preview, previewUrl, cmsUrl, site));
  await admin;

  console.log(await describeStart({ cmsUrl, webUrl, accountsFile, steps: progress.steps }));
  rmSync(accountsFile, { force: true });
  for (const line of refused) console.error(`\n${line}`);
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
    PUBLISH_DIR: resolve(places.web, process.env.PUBLISH_DIR || 'dist/published'),
    RENDERER_DIR: '',
    CMS: 'live',
    MUNICIPALITY: '',
    BASE: '',
    SITE: webUrl,
  };
}

type SiteSettings = ReturnType<typeof describeSite>;

/** Hears how far a step is, and what it waits for. */
type Note = (text: string) => void;

interface CmsToStart {
  port: number;
  url: string;
  previewUrl: string;
  accountsFile: string;
  note: Note;
}

async function startCms({ port, url, previewUrl, accountsFile, note }: CmsToStart): Promise<void> {
  const log = join(logs, 'cms.log');
  const child = startNode([tools.strapi, 'start'], {
    cwd: places.cms,
    log,
    env: {
      NODE_ENV: 'production',
      NODE_COMPILE_CACHE: join(places.cache, 'compiled'),
      PORT: String(port),
      PREVIEW_URL: previewUrl,
      SEED: process.env.SEED ?? 'demo',
      ALLOW_SAMPLES: process.env.ALLOW_SAMPLES ?? '1',
      DEMO_ACCOUNTS_FILE: accountsFile,
    },
  });
  const cms = { child, what: 'The CMS', log };
  try {
    await waitForAnswer(`${url}/_ready`, cms, { note });
  } catch (error) {
    const explained = explainDatabaseFailure(lastWords(log), process.env.DATABASE_URL);
    throw explained === undefined ? error : new Stop(`${explained} All it said is in ${log}.`);
  }
  whenItEnds(cms, serverEnded.reject);
}

/**
 * Starts the publisher, and waits until each municipality is live.
 * @returns what the publisher said of those that could not be published
 */
async function publish(cmsUrl: string, site: SiteSettings, note: Note): Promise<string[]> {
  const log = join(logs, 'publisher.log');
  const child = startNode(['publisher/run-publisher.ts'], {
    cwd: places.web,
    log,
    env: {
      ...site,
      CMS_URL: cmsUrl,
      CMS_TOKEN: process.env.PUBLISHER_TOKEN ?? '',
      ALLOW_SAMPLES: process.env.ALLOW_SAMPLES ?? '1',
      NODE_ENV: 'production',
    },
  });
  let said = '';
  child.stdout?.on('data', (chunk) => (said += chunk));
  let ended = false;
  child.once('close', () => (ended = true));
  whenItEnds({ child, what: 'The publisher', log }, serverEnded.reject);
  const { readMunicipalities } = await import('@sociaal-huis/schema/municipalities');
  const slugs = readMunicipalities().map(({ slug }) => slug);
  const findRefusals = () =>
    new Map(said.split('\n').map((line) => [/(\S+): not published/.exec(line)?.[1], line]));
  const findWaiting = () => {
    const refusals = findRefusals();
    return slugs.filter(
      (slug) => !existsSync(join(site.PUBLISH_DIR, 'live', slug)) && !refusals.has(slug),
    );
  };
  const outcome = await waitWhileItMoves({
    isReady() {
      const waiting = findWaiting();
      note(`waiting for ${waiting.join(', ')}`);
      return waiting.length === 0;
    },
    hasEnded: () => ended,
    progress: () => said.length - findWaiting().length,
  });
  // Nothing comes after it: whoever waits for the end hears which server it was.
  if (outcome === 'ended') return serverEnded.promise;
  if (outcome === 'still') {
    throw new Stop(
      `The publisher stands still; not live yet: ${findWaiting().join(', ')}. Look in ${log}, and run the command again: it goes on with what is there.`,
    );
  }
  const refusals = findRefusals();
  return slugs.flatMap((slug) => refusals.get(slug) ?? []);
}

async function serveSite(port: number, url: string, site: SiteSettings): Promise<void> {
  const log = join(logs, 'web.log');
  const child = startNode(['server/serve.ts'], {
    cwd: places.web,
    log,
    env: { ...site, PORT: String(port), NODE_ENV: 'production' },
  });
  const server = { child, what: 'The web server', log };
  await waitForAnswer(`${url}/`, server);
  whenItEnds(server, serverEnded.reject);
}

/** Shows drafts to whoever comes from the admin, or has a link. */
async function servePreviews(
  port: number,
  url: string,
  cmsUrl: string,
  site: SiteSettings,
): Promise<void> {
  const log = join(logs, 'previews.log');
  const child = startNode(['--disable-warning=ExperimentalWarning', 'preview/serve-preview.ts'], {
    cwd: places.web,
    log,
    env: { ...site, CMS_URL: cmsUrl, PREVIEW_PORT: String(port), NODE_ENV: 'production' },
  });
  const server = { child, what: 'The preview server', log };
  await waitForAnswer(`${url}/voorbeeld/`, server);
  whenItEnds(server, serverEnded.reject);
}
