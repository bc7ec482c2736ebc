import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { requireBuiltSite } from '../helpers/build-site.ts';
import { serveSite } from '../helpers/serve-site.ts';
import { startCms, type DemoAccount, type RunningCms } from '../helpers/start-cms.ts';
import { test as base } from './stage.ts';

interface Running {
  cms: RunningCms;
  siteUrl: string;
  rebuild(): Promise<void>;
}

let running: Running | undefined;

/** A real CMS, and the site that is built out of it. */
export const stage = {
  get siteUrl(): string {
    return requireRunning().siteUrl;
  },
  get cmsUrl(): string {
    return requireRunning().cms.url;
  },
  /** The demo account whose address begins with `name`. */
  account(name: string): DemoAccount {
    const found = requireRunning().cms.accounts.find(({ email }) => email.startsWith(name));
    if (found === undefined) throw new Error(`There is no demo account ${name}.`);
    return found;
  },
  /** Builds the site anew out of the CMS, into the folder that is being served. */
  rebuild(): Promise<void> {
    return requireRunning().rebuild();
  },
};

/**
 * The test of stage.ts beside a seeded CMS of its own. It starts with the first test that needs it,
 * so that the tests of the site alone do not wait for it.
 */
export const test = base.extend<object, { cms: void }>({
  cms: [
    // Playwright reads from this pattern that the fixture builds on no other.
    // oxlint-disable-next-line no-empty-pattern
    async ({}, use) => {
      const folder = mkdtempSync(join(tmpdir(), 'sociaal-huis-site-'));
      const cms = await startCms();
      const env = {
        CMS_URL: cms.url,
        CMS_TOKEN: cms.token,
        OUT_DIR: join(folder, 'site'),
        ALLOW_SAMPLES: '1',
      };
      await requireBuiltSite(env);
      const site = await serveSite(env.OUT_DIR);
      running = { cms, siteUrl: site.url, rebuild: () => requireBuiltSite(env) };
      await use();
      await site.stop();
      await cms.stop();
      rmSync(folder, { recursive: true, force: true });
    },
    { scope: 'worker', auto: true, timeout: 300_000 },
  ],
});

export { expect } from '@playwright/test';

function requireRunning(): Running {
  if (running === undefined) throw new Error('The CMS is only there while a test runs.');
  return running;
}
