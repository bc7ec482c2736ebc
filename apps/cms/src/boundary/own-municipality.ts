import type { Core } from '@strapi/strapi';

/** Name of the condition in stored permissions; Strapi adds the prefix. */
export const ownMunicipality = 'api::own-municipality';

const rolePrefix = 'gemeente-';

/** The code of the role that officers of a municipality have. Never changes once stored. */
export function roleCodeOf(municipality: string): string {
  return rolePrefix + municipality;
}

/** The part of an admin user that says where the user works. */
export interface UserWithRoles {
  roles?: readonly { code?: string | null }[] | null;
}

/**
 * The municipalities a user works for, read from the codes of the user's roles. Roles made by hand
 * in the admin get a code of Strapi's own making and so give access to no municipality.
 */
export function municipalitiesOf(user: UserWithRoles | null | undefined): string[] {
  return (user?.roles ?? [])
    .map(({ code }) => code ?? '')
    .filter((code) => code.startsWith(rolePrefix) && code.length > rolePrefix.length)
    .map((code) => code.slice(rolePrefix.length));
}

/**
 * The filter on what a user may see and change, or `false` for nothing at all. Never an empty
 * filter: Strapi takes that for "everything".
 */
export function onlyOwnMunicipality(
  user: UserWithRoles,
): false | { municipality: { $in: string[] } } {
  const municipalities = municipalitiesOf(user);
  return municipalities.length > 0 && { municipality: { $in: municipalities } };
}

/**
 * Makes the condition known. Has to come before roles are stored: Strapi drops an unknown condition
 * without a word and keeps the permission, which then holds for every municipality.
 */
export async function registerOwnMunicipality(strapi: Core.Strapi): Promise<void> {
  await strapi.service('admin::permission').conditionProvider.register({
    displayName: 'Eigen gemeente',
    name: 'own-municipality',
    category: 'Gemeente',
    handler: onlyOwnMunicipality,
  });
}
