import type { Core } from '@strapi/strapi';

/**
 * What the seed once did in this database: `accounts`, once the demo accounts are made; `made`, the
 * entries and files by name; `files`, the names on disk of its files, from before they are written.
 */
export function seedMemoryOf(strapi: Core.Strapi) {
  return strapi.store({ type: 'core', name: 'seed' });
}
