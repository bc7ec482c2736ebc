import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { requireRenderer } from './renderer.ts';
import { requireBuiltSite } from './build-site.ts';
import { copyHoldings, startCms } from './start-cms.ts';

/**
 * Makes once what several suites start from, below a folder: the site of the recorded content, and the
 * renderer. Returns the variables by which the suites find them.
 */
export async function prepareSite(folder: string): Promise<NodeJS.ProcessEnv> {
  const siteDir = join(folder, 'site');
  await requireBuiltSite({ CMS: 'fixtures', OUT_DIR: siteDir, ALLOW_SAMPLES: '1' });
  return { SITE_DIR: siteDir, RENDERER_DIR: await requireRenderer() };
}

/** The same for what a CMS holds once it is seeded. */
export async function prepareCms(folder: string): Promise<NodeJS.ProcessEnv> {
  const holdings = join(folder, 'cms');
  mkdirSync(holdings, { recursive: true });
  const cms = await startCms();
  try {
    copyHoldings(cms, holdings);
  } finally {
    await cms.stop();
  }
  return { CMS_FOLDER: holdings };
}
