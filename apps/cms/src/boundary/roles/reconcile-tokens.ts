import type { Core } from '@strapi/strapi';
import { contentTypes } from '@sociaal-huis/schema';
import { uidOf } from '../../strapi/uid-of.ts';
import { publisherAction } from './publisher-action.ts';

const uid = 'admin::api-token';

interface Token {
  name: string;
  description: string;
  /** Where its value is in the settings. */
  setting: string;
  actions: readonly string[];
}

/** Published content, one by one or in a list. */
const reading = contentTypes.flatMap(({ noun }) => [
  `${uidOf(noun)}.find`,
  `${uidOf(noun)}.findOne`,
]);

const tokens: readonly Token[] = [
  {
    name: 'Bouw van de website',
    description: 'Leest wat gepubliceerd is. Hoort bij CMS_TOKEN; niet met de hand wijzigen.',
    setting: 'site-build.token',
    actions: reading,
  },
  {
    name: 'Publicatie van de website',
    description:
      'Leest wat gepubliceerd is en zet het op de site. Hoort bij PUBLISHER_TOKEN; niet met de hand wijzigen.',
    setting: 'publisher.token',
    actions: [...reading, publisherAction],
  },
];

/** Strapi makes both at the first start; the second one may change and delete everything. */
const defaultTokens = ['Read Only', 'Full Access'];

/**
 * Stores the tokens of the environment (CMS_TOKEN, PUBLISHER_TOKEN) as API tokens that can do what they
 * are for and nothing else, and takes away the tokens that Strapi ships. Runs at every start, so a new
 * value replaces the old one. Strapi's own service cannot do this: it invents the token itself.
 */
export async function reconcileTokens(strapi: Core.Strapi): Promise<void> {
  await strapi.db.transaction(async () => {
    await removeDefaultTokens(strapi);
    for (const token of tokens) {
      const id = await storeToken(strapi, token);
      await storeActions(strapi, id, token.actions);
    }
  });
}

async function storeToken(
  strapi: Core.Strapi,
  { name, description, setting }: Token,
): Promise<number> {
  const accessKey = strapi.service('admin::api-token-content-api').hash(strapi.config.get(setting));
  const rows = strapi.db.query(uid);
  const wanted = {
    kind: 'content-api',
    type: 'custom',
    accessKey,
    lifespan: null,
    expiresAt: null,
  };
  const stored = await rows.findOne({ where: { name } });
  if (!stored) return (await rows.create({ data: { name, description, ...wanted } })).id;
  if (stored.accessKey !== accessKey || stored.type !== 'custom' || stored.expiresAt !== null) {
    await rows.update({ where: { id: stored.id }, data: wanted });
  }
  return stored.id;
}

async function storeActions(
  strapi: Core.Strapi,
  token: number,
  actions: readonly string[],
): Promise<void> {
  const rows = strapi.db.query('admin::api-token-permission');
  const wanted = new Set(actions);
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
  const shipped: { id: number }[] = await strapi.db.query(uid).findMany({ where });
  for (const { id } of shipped) {
    await strapi.service('admin::api-token-content-api').revoke(id);
  }
}
