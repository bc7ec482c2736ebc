import type { Core } from '@strapi/strapi';
import { contentTypes } from '@sociaal-huis/schema';
import { uidOf } from '../../strapi/uid-of.ts';
import { ownMedia, visibleMedia } from './own-media.ts';
import { ownMunicipality } from '../own-municipality.ts';

/** One row of Strapi's table of permissions, as far as we write it. */
export interface Permission {
  action: string;
  subject: string | null;
  properties: { fields?: string[] };
  conditions: string[];
  actionParameters: object;
}

const explorer = 'plugin::content-manager.explorer';

/** Files lie in the folder of a municipality, or in the shared one, where officers only look. */
const mediaPermissions: Permission[] = [
  permit('plugin::upload.read', [visibleMedia]),
  permit('plugin::upload.assets.create', []),
  permit('plugin::upload.assets.update', [ownMedia]),
  permit('plugin::upload.assets.download', [visibleMedia]),
  permit('plugin::upload.assets.copy-link', [visibleMedia]),
];

/**
 * Everything an officer may do: all content types, inside the own municipality only. Every field is
 * named, since Strapi deletes permissions without fields; `municipality` is not named for changing,
 * so that nobody moves an entry to another municipality. In a new entry, who works for several
 * municipalities chooses one of them; the document service holds everyone to their own.
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
    onSubject('create', { fields }),
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
