import type { Core } from '@strapi/strapi';
import { folderUid, getMediaFolders, isInside } from '../media/media-folders.ts';
import { municipalitiesOf, type UserWithRoles } from '../own-municipality.ts';
import { onceARequest } from '../../strapi/once-a-request.ts';

/** Names of the conditions in stored permissions; Strapi adds the prefix. */
export const visibleMedia = 'api::visible-media';
export const ownMedia = 'api::own-media';

/** Paths of folders, at whatever depth: those of the own municipality, and with them the shared ones. */
interface OfficerPaths {
  own: string[];
  visible: string[];
}

/**
 * Makes both conditions known: media that an officer sees are those of the own municipality and the
 * shared ones; those that an officer changes are of the own municipality. Has to come before roles
 * are stored, for the same reason as `registerOwnMunicipality`.
 *
 * Strapi asks a condition anew for each permission that has it, four times a request.
 */
export async function registerMediaConditions(strapi: Core.Strapi): Promise<void> {
  const { conditionProvider } = strapi.service('admin::permission');
  const pathsOf = onceARequest(
    strapi,
    (municipalities: readonly string[]) => municipalities.join(),
    (municipalities) => findPaths(strapi, municipalities),
  );
  await conditionProvider.register({
    displayName: 'Bestanden van de eigen gemeente en gedeelde',
    name: 'visible-media',
    category: 'Gemeente',
    handler: async (user: UserWithRoles) =>
      onlyInside((await pathsOf(municipalitiesOf(user))).visible),
  });
  await conditionProvider.register({
    displayName: 'Bestanden van de eigen gemeente',
    name: 'own-media',
    category: 'Gemeente',
    handler: async (user: UserWithRoles) => onlyInside((await pathsOf(municipalitiesOf(user))).own),
  });
}

/** The filter on files, or `false` for none. */
function onlyInside(paths: readonly string[]): false | { folderPath: { $in: readonly string[] } } {
  return paths.length > 0 && { folderPath: { $in: paths } };
}

/**
 * Folders below are listed one by one: Strapi knows no "starts with" where it checks a single file. Who
 * has no folder of their own sees no shared one either.
 */
async function findPaths(
  strapi: Core.Strapi,
  municipalities: readonly string[],
): Promise<OfficerPaths> {
  const { own, shared } = await getMediaFolders(strapi, municipalities);
  if (own.length === 0) return { own: [], visible: [] };
  const folders = [...own, ...shared];
  const below: { path: string }[] = await strapi.db.query(folderUid).findMany({
    where: { $or: folders.map(({ path }) => ({ path: { $startsWith: `${path}/` } })) },
    select: ['path'],
  });
  const visible = [...folders, ...below].map(({ path }) => path);
  return { own: visible.filter((path) => own.some((folder) => isInside(path, folder))), visible };
}
