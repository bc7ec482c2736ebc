import { defineConfig } from 'vitest/config';
import { longestTest } from './tests/helpers/patience.ts';

/** Of every project: no test may depend on how fast the machine is. */
const limits = { testTimeout: longestTest, hookTimeout: longestTest };

/** packages/schema is read from its source: no test runs against an older build of it. */
const conditions = ['sociaal-huis-source', 'module', 'node', 'development|production'];
const fromSource = { resolve: { conditions }, ssr: { resolve: { conditions } } };

/** A unit test sits beside its subject; what belongs to no single file is in tests/. */
export default defineConfig({
  test: {
    projects: [
      {
        ...fromSource,
        test: {
          name: 'unit',
          ...limits,
          // Starting anew for each file took twice as long as all the tests.
          isolate: false,
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
        ...fromSource,
        test: {
          name: 'architecture',
          ...limits,
          include: ['tests/architecture/*.test.ts'],
        },
      },
      {
        ...fromSource,
        test: {
          name: 'hours',
          ...limits,
          include: ['tests/hours/*.test.ts'],
        },
      },
      {
        ...fromSource,
        test: {
          name: 'start',
          ...limits,
          include: ['tests/start/*.test.ts'],
        },
      },
      {
        ...fromSource,
        test: {
          name: 'contract',
          ...limits,
          include: ['tests/contract/*.test.ts'],
          globalSetup: 'tests/helpers/with-cms.ts',
        },
      },
      {
        ...fromSource,
        test: {
          name: 'contract on PostgreSQL',
          ...limits,
          include: ['tests/contract/{seeded-cms,claims}.test.ts', 'tests/two-servers/*.test.ts'],
          globalSetup: 'tests/helpers/with-cms-on-postgres.ts',
        },
      },
      {
        ...fromSource,
        test: {
          name: 'migrations',
          ...limits,
          include: ['tests/migrations/*.test.ts'],
        },
      },
      {
        ...fromSource,
        test: {
          name: 'publish',
          ...limits,
          include: ['tests/publish/*.test.ts'],
          globalSetup: 'tests/helpers/with-cms-and-mailbox.ts',
        },
      },
      {
        ...fromSource,
        test: {
          name: 'releases',
          ...limits,
          include: ['tests/releases/*.test.ts'],
        },
      },
      {
        ...fromSource,
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
        ...fromSource,
        test: {
          name: 'desk',
          ...limits,
          include: ['tests/desk/*.test.ts'],
        },
      },
      {
        ...fromSource,
        test: {
          name: 'security',
          ...limits,
          include: ['tests/security/*.test.ts'],
          globalSetup: 'tests/security/with-attacked-cms.ts',
        },
      },
      {
        ...fromSource,
        test: {
          name: 'deploy',
          ...limits,
          include: ['tests/deploy/*.test.ts'],
        },
      },
      {
        ...fromSource,
        test: {
          name: 'build',
          ...limits,
          include: ['tests/build/*.test.ts'],
        },
      },
      {
        ...fromSource,
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
