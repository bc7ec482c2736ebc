import { expect, test } from 'vitest';
import { cms, municipalities } from './attackers.ts';
import { query } from './database.ts';

/** The conditions that the permissions of an action have to have. */
function conditionsOf(action: string): string[] {
  if (action.startsWith('plugin::content-manager.')) return ['api::own-municipality'];
  if (action === 'plugin::upload.assets.update') return ['api::own-media'];
  return action === 'plugin::upload.assets.create' ? [] : ['api::visible-media'];
}

test.each(municipalities)('everything the role of %s allows has its condition', (slug) => {
  const permissions = query(
    `SELECT p.action, p.subject, p.conditions, p.properties FROM admin_permissions p
     JOIN admin_permissions_role_lnk l ON l.permission_id = p.id
     JOIN admin_roles r ON r.id = l.role_id WHERE r.code = ?`,
    `gemeente-${slug}`,
  );
  const found = permissions.map(({ action, conditions }) => ({
    action,
    conditions: JSON.parse(String(conditions)),
  }));
  expect(found).toEqual(
    found.map(({ action }) => ({ action, conditions: conditionsOf(String(action)) })),
  );
  const onContent = permissions.filter(({ subject }) => subject !== null);
  expect(new Set(onContent.map(({ subject }) => subject))).toEqual(
    new Set(cms.types.map(({ uid }) => uid)),
  );
  const withoutFields = onContent.filter(({ action, properties }) => {
    const isOnFields = /\.(create|read|update)$/.test(String(action));
    return isOnFields && !(JSON.parse(String(properties)).fields?.length > 0);
  });
  expect(withoutFields).toEqual([]);
});

test('an officer may not fill in the municipality of an entry that exists', () => {
  const updates = query(
    "SELECT properties FROM admin_permissions WHERE action LIKE '%explorer.update' AND conditions LIKE '%own-municipality%'",
  );
  const fields = updates.flatMap(({ properties }) => JSON.parse(String(properties)).fields);
  expect(fields.length).toBeGreaterThan(0);
  expect(fields).not.toContain('municipality');
});

test('the tokens of the site read, and that of the publisher works, and they do nothing else', () => {
  const reading = cms.types.flatMap(({ uid }) => [`${uid}.find`, `${uid}.findOne`]);
  const actionsOf = (name: string) =>
    query(
      `SELECT p.action FROM strapi_api_token_permissions p
       JOIN strapi_api_token_permissions_token_lnk l ON l.api_token_permission_id = p.id
       JOIN strapi_api_tokens t ON t.id = l.api_token_id WHERE t.name = ?`,
      name,
    ).map(({ action }) => String(action));
  const working = 'plugin::sociaal-huis.publisher.work';
  expect(actionsOf('Bouw van de website').toSorted()).toEqual(reading.toSorted());
  expect(actionsOf('Publicatie van de website').toSorted()).toEqual(
    [...reading, working].toSorted(),
  );
});

test('the roles and tokens that Strapi ships are gone', () => {
  const roles = query('SELECT code FROM admin_roles').map(({ code }) => code);
  expect(new Set(roles)).toEqual(
    new Set(['strapi-super-admin', 'alles', ...municipalities.map((slug) => `gemeente-${slug}`)]),
  );
  expect(query('SELECT name FROM strapi_api_tokens ORDER BY name')).toEqual([
    { name: 'Bouw van de website' },
    { name: 'Publicatie van de website' },
  ]);
});
