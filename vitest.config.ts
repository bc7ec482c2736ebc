import { defineConfig } from 'vitest/config';
import { longestTest } from './tests/helpers/patience.ts';

/** Of every project: no test may depend on how fast the machine is. */
const limits = { testTimeout: longestTest, hookTimeout: longestTest };

/** A unit test sits beside its subject; what belongs to no single file is in tests/. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          ...limits,
          include: [
            'packages/*/src/**/*.test.{ts,tsx}',
            'apps/cms/src/**/*.test.ts',
            'apps/web/{build,command,preview,publisher,releases,renderer,server,src}/**/*.test.ts',
            '.scripts/**/*.test.ts',
            'tests/accessibility/*.test.ts',
          ],
          exclude: ['**/node_modules/**', '**/dist/**'],
        },
      },
      {
        test: {
          name: 'architecture',
          ...limits,
          include: ['tests/architecture/*.test.ts'],
        },
      },
      {
        test: {
          name: 'hours',
          ...limits,
          include: ['tests/hours/*.test.ts'],
        },
      },
      {
        test: {
          name: 'start',
          ...limits,
          include: ['tests/start/*.test.ts'],
        },
      },
      {
        test: {
          name: 'contract',
          ...limits,
          include: ['tests/contract/*.test.ts'],
          globalSetup: 'tests/helpers/with-cms.ts',
        },
      },
      {
        test: {
          name: 'contract on PostgreSQL',
          ...limits,
          include: ['tests/contract/{seeded-cms,claims}.test.ts', 'tests/two-servers/*.test.ts'],
          globalSetup: 'tests/helpers/with-cms-on-postgres.ts',
        },
      },
      {
        test: {
          name: 'migrations',
          ...limits,
          include: ['tests/migrations/*.test.ts'],
        },
      },
      {
        test: {
          name: 'publish',
          ...limits,
          include: ['tests/publish/*.test.ts'],
          globalSetup: 'tests/helpers/with-cms-and-mailbox.ts',
        },
      },
      {
        test: {
          name: 'releases',
          ...limits,
          include: ['tests/releases/*.test.ts'],
        },
      },
      {
        test: {
          name: 'live',
          ...limits,
          // Renders as in earnest.
          env: { NODE_ENV: 'production' },
          include: ['tests/live/*.test.ts'],
          globalSetup: 'tests/helpers/with-live-cms.ts',
        },
      },
      {
        test: {
          name: 'desk',
          ...limits,
          include: ['tests/desk/*.test.ts'],
        },
      },
      {
        test: {
          name: 'security',
          ...limits,
          include: ['tests/security/*.test.ts'],
          globalSetup: 'tests/helpers/with-attacked-cms.ts',
        },
      },
      {
        test: {
          name: 'deploy',
          ...limits,
          include: ['tests/deploy/*.test.ts'],
        },
      },
      {
        test: {
          name: 'build',
          ...limits,
          include: ['tests/build/*.test.ts'],
        },
      },
      {
        test: {
          name: 'site',
          ...limits,
          // Renders as in earnest.
          env: { NODE_ENV: 'production' },
          include: ['tests/site/*.test.ts'],
          globalSetup: 'tests/helpers/with-recorded-site.ts',
        },
      },
    ],
    // The projects start real servers: side by side they would only wait for each other on two cores.
    fileParallelism: false,
  },
});
