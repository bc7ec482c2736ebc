import { defineConfig } from 'vitest/config';

/** A unit test sits beside its subject; what belongs to no single file is in tests/. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: [
            'packages/*/src/**/*.test.{ts,tsx}',
            'apps/*/src/**/*.test.ts',
            'apps/web/publisher/**/*.test.ts',
            'apps/web/preview/*.test.ts',
            '.scripts/**/*.test.ts',
            'tests/accessibility/*.test.ts',
          ],
          exclude: ['**/node_modules/**', '**/dist/**'],
        },
      },
      {
        test: {
          name: 'architecture',
          include: ['tests/architecture/*.test.ts'],
        },
      },
      {
        test: {
          name: 'hours',
          include: ['tests/hours/*.test.ts'],
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'start',
          include: ['tests/start/*.test.ts'],
          testTimeout: 240_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'contract',
          include: ['tests/contract/*.test.ts'],
          globalSetup: 'tests/helpers/with-cms.ts',
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'contract on PostgreSQL',
          include: ['tests/contract/{seeded-cms,claims}.test.ts', 'tests/two-servers/*.test.ts'],
          globalSetup: 'tests/helpers/with-cms-on-postgres.ts',
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'publish',
          include: ['tests/publish/*.test.ts'],
          globalSetup: 'tests/helpers/with-cms-and-mailbox.ts',
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'releases',
          include: ['tests/releases/*.test.ts'],
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'live',
          include: ['tests/live/*.test.ts'],
          globalSetup: 'tests/helpers/with-live-cms.ts',
          testTimeout: 300_000,
          hookTimeout: 180_000,
        },
      },
      {
        test: {
          name: 'desk',
          include: ['tests/desk/*.test.ts'],
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'security',
          include: ['tests/security/*.test.ts'],
          globalSetup: 'tests/helpers/with-attacked-cms.ts',
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'deploy',
          include: ['tests/deploy/*.test.ts'],
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'build',
          include: ['tests/build/*.test.ts'],
          testTimeout: 180_000,
          hookTimeout: 180_000,
        },
      },
      {
        test: {
          name: 'site',
          include: ['tests/site/*.test.ts'],
          globalSetup: 'tests/helpers/with-recorded-site.ts',
          testTimeout: 60_000,
          hookTimeout: 180_000,
        },
      },
    ],
    // The projects start real servers: side by side they would only wait for each other on two cores.
    fileParallelism: false,
  },
});
