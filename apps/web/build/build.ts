/**
 * `pnpm build`: builds the site into `OUT_DIR`: `dist/site`, or `dist/<slug>` of one municipality.
 *
 * Content is read and checked first, so that a mistake shows in seconds. The finished build then
 * takes the place of the old one by renaming; on any failure what was built stays untouched.
 */
import { existsSync } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Municipality } from '@sociaal-huis/schema';
import { loadContent } from '../src/cms/load-content.ts';
import { recordContent } from '../src/cms/recording.ts';
import { openSource, rememberAnswers } from '../src/cms/source.ts';
import { EnvironmentError, readEnvironment } from '../src/settings/env.ts';
import { BuildError, explainFailure } from '../command/explain-failure.ts';
import { chooseMunicipalities } from '../src/settings/municipalities.ts';
import { holdsSomethingElse, putBack, replaceFolder } from './replace-folder.ts';
import { runAstro } from './run-astro.ts';
import { workFolderOf } from './work-folder.ts';

const app = fileURLToPath(new URL('..', import.meta.url));
const started = performance.now();

try {
  await build();
} catch (error) {
  console.error(explainFailure(error) ?? error);
  console.error('\nNothing was built: the site from before stays as it was.');
  process.exitCode = 1;
}

async function build(): Promise<void> {
  process.chdir(app);
  const env = readEnvironment();
  const municipalities = chooseMunicipalities(env.municipality);
  const work = workFolderOf(env.outDir);
  await putBack(env.outDir);
  if (await holdsSomethingElse(env.outDir)) {
    throw new EnvironmentError(
      `${env.outDir} holds something else than a built site, which would disappear. ` +
        'Name another folder with OUT_DIR, or empty this one yourself.',
    );
  }

  const source = rememberAnswers(openSource(env));
  say(`Reading the content from ${source.name} …`);
  const content = await loadContent({ source, municipalities, allowSamples: env.allowSamples });
  const entries = Object.values(content).reduce((sum, list) => sum + list.length, 0);
  say(
    `The content is in order: ${entries} entries of ${municipalities.map((one) => one.name).join(', ')}.`,
  );

  let recording = env.recording;
  if (env.cms === 'live') {
    // Astro reads this copy: from here on the CMS may change or stop.
    recording = join(work, 'recording');
    await recordContent(source, municipalities, recording, say);
  }

  const fresh = join(work, 'site');
  await rm(fresh, { recursive: true, force: true });
  say('Building the pages …');
  const variables = { ...process.env, CMS: 'fixtures', CMS_RECORDING: recording };
  await runAstro(['--outDir', fresh], variables, () => say('Still building the pages …'));
  const pages = await checkBuild(fresh, municipalities, env.municipality !== undefined);
  await replaceFolder(fresh, env.outDir);
  say(`Done: ${pages} pages in ${env.outDir}.`);
}

/** Counts the pages and makes sure that no subsite is absent. */
async function checkBuild(
  folder: string,
  municipalities: readonly Municipality[],
  single: boolean,
): Promise<number> {
  const files = existsSync(folder) ? await readdir(folder, { recursive: true }) : [];
  const pages = files.filter((file) => file.endsWith('.html')).length;
  const homes = single
    ? ['index.html']
    : ['index.html', ...municipalities.map(({ slug }) => join(slug, 'index.html'))];
  const missing = homes.filter((home) => !files.includes(home));
  if (pages > 0 && missing.length === 0) return pages;
  throw new BuildError(
    `The built site is not whole (${pages} pages): ${missing.join(', ')} is absent. ` +
      'See whether src/pages makes this page for each municipality.',
  );
}

function say(line: string): void {
  const seconds = Math.round((performance.now() - started) / 1000);
  console.log(`${String(seconds).padStart(4)} s  ${line}`);
}
