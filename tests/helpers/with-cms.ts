import type { TestProject } from 'vitest/node';
import { type DemoAccount, type FirstServer, startCms } from './start-cms.ts';
import { startPostgres } from './start-postgres.ts';

declare module 'vitest' {
  interface ProvidedContext {
    cmsUrl: string;
    cmsToken: string;
    cmsPublisherToken: string;
    cmsAccounts: DemoAccount[];
    databaseClient: 'sqlite' | 'postgres';
    cmsFolder: string;
    mailFolder: string;
    /** Only on PostgreSQL: what a second server beside this one needs. */
    firstServer: FirstServer & { databaseUrl: string };
  }
}

/**
 * Starts one seeded CMS for all contract tests: on the PostgreSQL server that DATABASE_URL names,
 * or on SQLite where it names none.
 */
export default function setup(project: TestProject): Promise<() => Promise<void>> {
  return provideCms(project, process.env.DATABASE_URL);
}

/** The same on a PostgreSQL server that the tests bring themselves. */
export async function setupOnPostgres(project: TestProject): Promise<() => Promise<void>> {
  const postgres = await startPostgres();
  const stopCms = await provideCms(project, postgres.databaseUrl);
  return async () => {
    await stopCms();
    await postgres.stop();
  };
}

/** Starts a seeded CMS and tells the tests where it is. Returns what ends it again. */
export async function provideCms(
  project: TestProject,
  databaseUrl: string | undefined,
  env: Record<string, string> = {},
): Promise<() => Promise<void>> {
  const cms = await startCms({ databaseUrl, env });
  if (databaseUrl !== undefined) {
    const { accounts, folder, secrets } = cms;
    project.provide('firstServer', { accounts, folder, secrets, databaseUrl });
  }
  project.provide('cmsUrl', cms.url);
  project.provide('cmsToken', cms.token);
  project.provide('cmsPublisherToken', cms.publisherToken);
  project.provide('cmsAccounts', cms.accounts);
  project.provide('cmsFolder', cms.folder);
  project.provide('databaseClient', databaseUrl === undefined ? 'sqlite' : 'postgres');
  return cms.stop;
}
