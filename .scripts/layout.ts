import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The root of the repository. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** Folders and files of the repository that the scripts work with. */
export const places = {
  cms: join(root, 'apps/cms'),
  web: join(root, 'apps/web'),
  schema: join(root, 'packages/schema'),
  ui: join(root, 'packages/ui'),
  tests: join(root, 'tests'),
  /** Generated secrets; ignored by git. */
  secrets: join(root, '.env'),
  /** Logs and stamps of the scripts; ignored by git. */
  cache: join(root, '.cache'),
};

/** The command lines of the tools, to run under the pinned Node. */
export const tools = {
  strapi: join(places.cms, 'node_modules/@strapi/strapi/bin/strapi.js'),
  tsc: join(root, 'node_modules/typescript/bin/tsc'),
  astro: join(places.web, 'node_modules/astro/bin/astro.mjs'),
  cmsTsc: join(places.cms, 'node_modules/typescript/bin/tsc'),
  oxlint: join(root, 'node_modules/oxlint/bin/oxlint'),
  knip: join(root, 'node_modules/knip/bin/knip.js'),
  prettier: join(root, 'node_modules/prettier/bin/prettier.cjs'),
  vitest: join(root, 'node_modules/vitest/vitest.mjs'),
  playwright: join(places.tests, 'node_modules/@playwright/test/cli.js'),
};
