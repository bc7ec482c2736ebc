import type { Core } from '@strapi/strapi';
import { folderUid, getMediaFolders, type MediaFolder } from '../media/media-folders.ts';
import { municipalitiesOf, type UserWithRoles } from '../own-municipality.ts';

/** Names of the conditions in stored permissions; Strapi adds the prefix. */
export const visibleMedia = 'api::visible-media';
export const ownMedia = 'api::own-media';

/**
 * Makes both conditions known: media that an officer sees are those of the own municipality and the
 * shared ones; those that an officer changes are of the own municipality. Has to come before roles
 * are stored, for the same reason as `registerOwnMunicipality`.
 */
export async function registerMediaConditions(strapi: Core.Strapi): Promise<void> {
  const { conditionProvider } = strapi.service('admin::permission');
  await conditionProvider.register({
    displayName: 'Bestanden van de eigen gemeente en gedeelde',
    name: 'visible-media',
    category: 'Gemeente',
    handler: async (user: UserWithRoles) => {
      const { own, shared } = await foldersOf(strapi, user);
      return onlyInside(strapi, own.length > 0 ? [...own, ...shared] : []);
    },
  });
  await conditionProvider.register({
    displayName: 'Bestanden van de eigen gemeente',
    name: 'own-media',
    category: 'Gemeente',
    handler: async (user: UserWithRoles) => onlyInside(strapi, (await foldersOf(strapi, user)).own),
  });
}

function foldersOf(strapi: Core.Strapi, user: UserWithRoles) {
  return getMediaFolders(strapi, municipalitiesOf(user));
}

/**
 * The filter on files, or `false` for none. Folders below are listed one by one: Strapi knows no
 * "starts with" where it checks a single file.
 */
async function onlyInside(
  strapi: Core.Strapi,
  folders: readonly MediaFolder[],
): Promise<false | { folderPath: { $in: string[] } }> {
  if (folders.length === 0) return false;
  const below: MediaFolder[] = await strapi.db.query(folderUid).findMany({
    where: { $or: folders.map(({ path }) => ({ path: { $startsWith: `${path}/` } })) },
    select: ['id', 'path'],
  });
  return { folderPath: { $in: [...folders, ...below].map(({ path }) => path) } };
}
