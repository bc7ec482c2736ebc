import type { Core } from '@strapi/strapi';
import { contentTypes } from '@sociaal-huis/schema';
import { uidOf } from '../content-types/uid-of.ts';
import { ownMunicipality } from './own-municipality.ts';

/** One row of Strapi's table of permissions, as far as we write it. */
export interface Permission {
  action: string;
  subject: string | null;
  properties: { fields?: string[] };
  conditions: string[];
  actionParameters: object;
}

const explorer = 'plugin::content-manager.explorer';

/** Media have no municipality: everyone may look and add; only a role's own files may be changed. */
const mediaPermissions: Permission[] = [
  permit('plugin::upload.read', []),
  permit('plugin::upload.assets.create', []),
  permit('plugin::upload.assets.update', ['admin::has-same-role-as-creator']),
  permit('plugin::upload.assets.download', []),
  permit('plugin::upload.assets.copy-link', []),
];

/**
 * Everything an officer may do: all content types, inside the own municipality only. Every field is
 * named, since Strapi deletes permissions without fields; `municipality` is named for reading only,
 * so that nobody moves an entry to another municipality.
 */
export function officerPermissions(strapi: Core.Strapi): Permission[] {
  return [
    ...contentTypes.flatMap(({ noun }) => contentPermissions(strapi, noun)),
    ...mediaPermissions,
  ];
}

function contentPermissions(strapi: Core.Strapi, noun: string): Permission[] {
  const subject = uidOf(noun);
  const fields = fieldsOf(strapi, subject);
  const editable = fields.filter((field) => field !== 'municipality');
  const onSubject = (action: string, properties: Permission['properties']): Permission => ({
    ...permit(`${explorer}.${action}`, [ownMunicipality]),
    subject,
    properties,
  });
  return [
    onSubject('create', { fields: editable }),
    onSubject('read', { fields }),
    onSubject('update', { fields: editable }),
    onSubject('delete', {}),
    onSubject('publish', {}),
  ];
}

/** The fields as Strapi lists them itself: a component by each of its fields, not by its name. */
function fieldsOf(strapi: Core.Strapi, subject: string): string[] {
  const [permission] = strapi.service('admin::content-type').getPermissionsWithNestedFields([
    {
      actionId: `${explorer}.read`,
      subjects: [subject],
      options: { applyToProperties: ['fields'] },
    },
  ]);
  return permission.properties.fields;
}

function permit(action: string, conditions: string[]): Permission {
  return { action, subject: null, properties: {}, conditions, actionParameters: {} };
}
