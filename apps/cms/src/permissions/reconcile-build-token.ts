import type { Core } from '@strapi/strapi';
import { contentTypes } from '@sociaal-huis/schema';
import { uidOf } from '../content-types/uid-of.ts';

const name = 'Bouw van de website';
const uid = 'admin::api-token';

/** Strapi makes both at the first start; the second one may change and delete everything. */
const defaultTokens = ['Read Only', 'Full Access'];

/** What the build of the site may ask for: published content, one by one or in a list. */
function buildTokenActions(): string[] {
  return contentTypes.flatMap(({ noun }) => [`${uidOf(noun)}.find`, `${uidOf(noun)}.findOne`]);
}

/**
 * Stores the token of the environment (CMS_TOKEN) as an API token that can read our content types
 * and nothing else, and takes away the tokens that Strapi ships. Runs at every start, so a new
 * CMS_TOKEN replaces the old one. Strapi's own service cannot do this: it invents the token itself.
 */
export async function reconcileBuildToken(strapi: Core.Strapi): Promise<void> {
  const accessKey = strapi
    .service('admin::api-token-content-api')
    .hash(strapi.config.get('site-build.token'));
  await strapi.db.transaction(async () => {
    await removeDefaultTokens(strapi);
    const id = await storeToken(strapi, accessKey);
    await storeActions(strapi, id);
  });
}

async function storeToken(strapi: Core.Strapi, accessKey: string): Promise<number> {
  const tokens = strapi.db.query(uid);
  const wanted = {
    kind: 'content-api',
    type: 'custom',
    accessKey,
    lifespan: null,
    expiresAt: null,
  };
  const stored = await tokens.findOne({ where: { name } });
  if (!stored) {
    const description =
      'Leest wat gepubliceerd is. Hoort bij CMS_TOKEN; niet met de hand wijzigen.';
    return (await tokens.create({ data: { name, description, ...wanted } })).id;
  }
  if (stored.accessKey !== accessKey || stored.type !== 'custom' || stored.expiresAt !== null) {
    await tokens.update({ where: { id: stored.id }, data: wanted });
  }
  return stored.id;
}

async function storeActions(strapi: Core.Strapi, token: number): Promise<void> {
  const rows = strapi.db.query('admin::api-token-permission');
  const wanted = new Set(buildTokenActions());
  const stored: { id: number; action: string }[] = await rows.findMany({ where: { token } });
  for (const { id, action } of stored) {
    // Delete what is too much, doubles included.
    if (!wanted.delete(action)) await rows.delete({ where: { id } });
  }
  for (const action of wanted) await rows.create({ data: { action, token } });
}

/** Only as Strapi made them: a token that has been used, somebody chose to keep. */
async function removeDefaultTokens(strapi: Core.Strapi): Promise<void> {
  const where = {
    name: { $in: defaultTokens },
    lastUsedAt: null,
    description: { $startsWith: 'A default API token' },
  };
  const tokens: { id: number }[] = await strapi.db.query(uid).findMany({ where });
  for (const { id } of tokens) {
    await strapi.service('admin::api-token-content-api').revoke(id);
  }
}
