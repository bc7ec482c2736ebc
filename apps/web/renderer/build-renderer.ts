/** `pnpm build:renderer`: builds the renderer into `RENDERER_DIR` (absent: `dist/renderer`). */
import { rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { readEnvironment } from '../src/settings/env.ts';
import { explainFailure } from '../command/explain-failure.ts';
import { putBack, replaceFolder } from '../build/replace-folder.ts';
import { runAstro } from '../build/run-astro.ts';
import { workFolderOf } from '../build/work-folder.ts';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const started = performance.now();

try {
  // It holds no content, so it needs no key to any.
  const { rendererDir, site } = readEnvironment({ ...process.env, CMS: 'fixtures' });
  const fresh = `${workFolderOf(rendererDir)}/renderer`;
  await putBack(rendererDir);
  await rm(fresh, { recursive: true, force: true });
  await runAstro(['--config', 'renderer/astro.config.ts'], {
    ...process.env,
    CMS: 'fixtures',
    // Vite takes an empty value of the environment for the one that is meant.
    SITE: site,
    BUILD_RENDERER_INTO: fresh,
  });
  await replaceFolder(fresh, rendererDir);
  console.log(`The renderer is built, after ${seconds()} s.`);
} catch (error) {
  console.error(explainFailure(error) ?? error);
  process.exitCode = 1;
}

function seconds(): number {
  return Math.round((performance.now() - started) / 1000);
}
