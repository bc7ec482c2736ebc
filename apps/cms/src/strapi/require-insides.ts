import type { Core } from '@strapi/strapi';

/** The tables of Strapi that rules of ours read or write past its services, with the fields they name. */
export const tables: Readonly<Record<string, readonly string[]>> = {
  'plugin::upload.file': ['name', 'url', 'formats', 'mime', 'folderPath', 'related'],
  'plugin::upload.folder': ['name', 'path', 'parent'],
  'admin::user': ['email', 'firstname', 'lastname', 'isActive', 'roles'],
  'admin::permission': ['action', 'subject', 'conditions', 'role'],
  'admin::role': ['code', 'name'],
  'admin::api-token': ['name', 'description', 'kind', 'type', 'accessKey', 'lifespan', 'expiresAt'],
  'admin::api-token-permission': ['action', 'token'],
};

/** The methods of Strapi's services that rules of ours call, of which Strapi promises nothing either. */
export const methods: Readonly<Record<string, readonly string[]>> = {
  'admin::user': ['create', 'findOne', 'findOneByEmail', 'resetPasswordByEmail'],
  'admin::role': ['findOne', 'create', 'assignPermissions', 'getUsersCount', 'deleteByIds'],
  'admin::permission': ['conditionProvider.register'],
  'admin::content-type': ['getPermissionsWithNestedFields'],
  'admin::api-token-content-api': ['hash', 'revoke'],
  'plugin::upload.upload': ['upload', 'getSettings'],
  'plugin::upload.image-manipulation': ['generateFileName'],
  'plugin::content-manager.content-types': [
    'findAllContentTypes',
    'findConfiguration',
    'updateConfiguration',
  ],
  'plugin::content-manager.components': [
    'findAllComponents',
    'findConfiguration',
    'updateConfiguration',
  ],
};

const advice =
  'Look in apps/cms/src/strapi/README.md what needs it, and find its new place before you start this version of Strapi.';

/**
 * Stops the start when Strapi lost something on which rules of ours stand. Without it, a rule would find
 * nothing where something is, or a start would fail with the trace of a stack.
 *
 * Call it first in `register()`.
 */
export function requireInsides(strapi: Core.Strapi): void {
  const types = strapi.contentTypes as unknown as Record<
    string,
    { attributes: object } | undefined
  >;
  for (const [uid, fields] of Object.entries(tables)) {
    const attributes = types[uid]?.attributes;
    if (!attributes) throw new Error(`Strapi has no table "${uid}" any more. ${advice}`);
    const lost = fields.find((field) => !(field in attributes));
    if (lost) throw new Error(`Strapi's table "${uid}" has no field "${lost}" any more. ${advice}`);
  }
  for (const [uid, paths] of Object.entries(methods)) {
    const service: unknown = strapi.service(uid as never);
    const lost = paths.find((path) => typeof read(service, path) !== 'function');
    if (lost)
      throw new Error(`Strapi's service "${uid}" has no method "${lost}" any more. ${advice}`);
  }
  const queryParams = strapi.get('query-params') as { transform?: unknown } | undefined;
  if (typeof queryParams?.transform !== 'function') {
    throw new Error(`Strapi makes no query of what is asked over REST any more. ${advice}`);
  }
  const { routes } = strapi.admin as unknown as { routes?: unknown };
  if (typeof routes !== 'object' || routes === null) {
    throw new Error(`Strapi keeps no list of the routes of its admin any more. ${advice}`);
  }
}

function read(holder: unknown, path: string): unknown {
  return path
    .split('.')
    .reduce((value, key) => (value as Record<string, unknown> | undefined)?.[key], holder);
}
