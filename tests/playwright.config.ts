import { defineConfig } from '@playwright/test';

/** A real Chromium against the real admin and the site built out of it. */
export default defineConfig({
  testDir: 'e2e',
  globalSetup: './helpers/with-cms-and-site.ts',
  outputDir: 'results/playwright',
  reporter: [['list'], ['json']],
  // The tests share one CMS and one site; two cores are busy enough with those.
  workers: 1,
  timeout: 180_000,
  // The admin loads its parts on demand, on a machine that is busy building.
  expect: { timeout: 30_000 },
  use: {
    locale: 'nl-BE',
    timezoneId: 'Europe/Brussels',
    trace: 'retain-on-failure',
    launchOptions: {
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
    },
  },
});
