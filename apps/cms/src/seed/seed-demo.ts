import { join } from 'node:path';
import type { Core } from '@strapi/strapi';
import type { MunicipalityName } from '../boundary/roles/reconcile-roles.ts';
import { createDemoAccounts } from './demo-accounts.ts';
import { seedContent } from './seed-content.ts';

/**
 * Fills a CMS for a demonstration when SEED=demo: logins first, since they own the files, then the
 * content. SEED_DIR names another folder than src/seed. Does nothing the second time.
 */
export async function seedDemo(
  strapi: Core.Strapi,
  municipalities: readonly MunicipalityName[],
  env: NodeJS.ProcessEnv = process.env,
): Promise<void> {
  if (env.SEED !== 'demo') return;
  await createDemoAccounts(strapi, municipalities, env.DEMO_ACCOUNTS_FILE);
  // The source and not dist: YAML and media are not compiled.
  const folder = env.SEED_DIR || join(strapi.dirs.app.src, 'seed');
  const slugs = municipalities.map(({ slug }) => slug);
  await seedContent(strapi, folder, slugs);
}
