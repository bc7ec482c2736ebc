import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type AdminClient, signIn } from '../helpers/admin-client.ts';
import { requireBuiltSite } from '../helpers/build-site.ts';
import { findFreePort } from '../helpers/free-port.ts';
import { madeUpAddress } from '../helpers/made-up-address.ts';
import { servePreview, type ServedPreview } from '../helpers/serve-preview.ts';
import { serveSite } from '../helpers/serve-site.ts';
import { startCms, type DemoAccount, type RunningCms } from '../helpers/start-cms.ts';
import { type PublishedSite, startPublisher } from '../helpers/start-publisher.ts';
import { test as base } from './stage.ts';

interface Running {
  cms: RunningCms;
  siteUrl: string;
  siteDir: string;
  rebuild(): Promise<void>;
  startPreview(): Promise<ServedPreview>;
  preview?: Promise<ServedPreview>;
  published?: Promise<PublishedSite>;
}

let running: Running | undefined;

/** A real CMS, and the site that is built or published out of it once a test asks for that. */
export const stage = {
  get siteUrl(): string {
    return requireRunning().siteUrl;
  },
  /** Folder of the site that answers at `siteUrl`. */
  get siteDir(): string {
    return requireRunning().siteDir;
  },
  get cmsUrl(): string {
    return requireRunning().cms.url;
  },
  get cms(): RunningCms {
    return requireRunning().cms;
  },
  /** The demo account whose address begins with `name`. */
  account(name: string): DemoAccount {
    const found = requireRunning().cms.accounts.find(({ email }) => email.startsWith(name));
    if (found === undefined) throw new Error(`There is no demo account ${name}.`);
    return found;
  },
  /** A demo account that signed in without a browser, from an address of its own. */
  openSession(name: string): Promise<AdminClient> {
    return signIn(requireRunning().cms.url, stage.account(name), madeUpAddress());
  },
  /** Builds the site out of the CMS as it is now, into the folder that is being served. */
  rebuild(): Promise<void> {
    return requireRunning().rebuild();
  },
  /** Serves previews at the address that the CMS knows, from the first time that a test asks for it. */
  async startPreview(): Promise<void> {
    const current = requireRunning();
    current.preview ??= current.startPreview();
    await current.preview;
  },
  /** The site that a publisher keeps the same as the CMS, from the first time that a test asks for it. */
  publish(): Promise<PublishedSite> {
    const current = requireRunning();
    current.published ??= startPublisher(current.cms);
    return current.published;
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
      const previewPort = await findFreePort();
      const cms = await startCms({
        env: {
          PREVIEW_URL: `http://localhost:${previewPort}`,
          // So that each sign-in can come from an address of its own.
          TRUST_PROXY: 'true',
        },
      });
      const env = {
        CMS_URL: cms.url,
        CMS_TOKEN: cms.token,
        OUT_DIR: join(folder, 'site'),
        ALLOW_SAMPLES: '1',
      };
      const site = await serveSite(env.OUT_DIR);
      running = {
        cms,
        siteUrl: site.url,
        siteDir: env.OUT_DIR,
        rebuild: () => requireBuiltSite(env),
        startPreview: () =>
          servePreview({
            port: previewPort,
            cmsUrl: cms.url,
            cmsToken: cms.token,
            site: site.url,
          }),
      };
      await use();
      // What did not start has told the test why, and must not keep the CMS running.
      for (const started of [running.published, running.preview]) {
        await started?.then(
          (server) => server.stop(),
          () => {},
        );
      }
      await site.stop();
      await cms.stop();
      rmSync(folder, { recursive: true, force: true });
    },
    // 0: what it starts is waited for as long as it moves.
    { scope: 'worker', auto: true, timeout: 0 },
  ],
});

export { expect } from '@playwright/test';

function requireRunning(): Running {
  if (running === undefined) throw new Error('The CMS is only there while a test runs.');
  return running;
}
