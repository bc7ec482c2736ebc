import { defineConfig } from '@playwright/test';
import { longestTest, patience } from './helpers/patience.ts';

/** How every Chromium of the tests is started; also by what measures a page outside Playwright. */
export const launchOptions = {
  executablePath: process.env.CHROMIUM_PATH,
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
};

/** A real Chromium against the built site, and beside it against the real admin. */
export default defineConfig({
  testDir: 'e2e',
  globalSetup: './helpers/with-site.ts',
  outputDir: 'results/playwright',
  reporter: [['list'], ['json']],
  // Two cores. The tests of the admin share one CMS, so they take one of the two at most.
  workers: 2,
  projects: [
    { name: 'admin', testMatch: '**/admin*.spec.ts', workers: 1 },
    { name: 'site', testIgnore: '**/admin*.spec.ts' },
  ],
  timeout: longestTest,
  // The admin loads its parts on demand, on a machine that may be busy with much else.
  expect: { timeout: patience / 5 },
  use: {
    locale: 'nl-BE',
    timezoneId: 'Europe/Brussels',
    // A trace keeps a copy of the page at each step: these tests would take up to four times as long.
    trace: 'off',
    screenshot: 'only-on-failure',
    launchOptions,
  },
});
