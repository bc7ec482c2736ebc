import type { Core } from '@strapi/strapi';
import { waitForTurn } from '../../strapi/wait-for-turn.ts';

/** A folder of the media library. */
export interface MediaFolder {
  id: number;
  /** Path in the tree as Strapi writes it, such as `/3` or `/3/7`. */
  path: string;
}

/** The folders that officers of some municipalities see. */
export interface MediaFolders {
  /** One per municipality: they add and change files here. */
  own: MediaFolder[];
  /** Files for every municipality: they only look here and pick. */
  shared: MediaFolder[];
}

/** Ids of the folders by the slug of the municipality, and of the shared one. */
type FolderIds = Record<string, number>;

export const folderUid = 'plugin::upload.folder';

/** No slug of a municipality: a slug holds no space. */
const sharedKey = 'all municipalities';

/** Where it is remembered which folder belongs to whom: names and paths of folders may change. */
function memoryOf(strapi: Core.Strapi) {
  return strapi.store({ type: 'core', name: 'media-folders' });
}

async function getFolderIds(strapi: Core.Strapi): Promise<FolderIds> {
  return ((await memoryOf(strapi).get({ key: 'ids' })) as FolderIds | null) ?? {};
}

export async function getMediaFolders(
  strapi: Core.Strapi,
  municipalities: readonly string[],
): Promise<MediaFolders> {
  const ids = await getFolderIds(strapi);
  const idsOf = (keys: readonly string[]) =>
    keys.flatMap((key) => (Object.hasOwn(ids, key) ? [ids[key]] : []));
  const [own, shared] = [idsOf(municipalities), idsOf([sharedKey])];
  const folders: MediaFolder[] = await strapi.db
    .query(folderUid)
    .findMany({ where: { id: { $in: [...own, ...shared] } }, select: ['id', 'path'] });
  return {
    own: folders.filter(({ id }) => own.includes(id)),
    shared: folders.filter(({ id }) => shared.includes(id)),
  };
}

/** Whether a file or folder with this path lies in the folder, at any depth, or is that folder. */
export function isInside(path: string, folder: MediaFolder): boolean {
  return path === folder.path || path.startsWith(`${folder.path}/`);
}

/**
 * Makes the folder of each municipality and the shared one, where they are missing. Runs at every
 * start: a municipality more has its folder with its file, and a folder that was deleted comes back.
 */
export async function ensureMediaFolders(
  strapi: Core.Strapi,
  municipalities: readonly { slug: string; name: string }[],
): Promise<void> {
  await strapi.db.transaction(async () => {
    // Two servers that start together would make each folder twice.
    await waitForTurn(strapi, 'media folders');
    const wanted = [
      ...municipalities.map(({ slug, name }) => ({ key: slug, name })),
      { key: sharedKey, name: 'Gedeeld' },
    ];
    const ids = { ...(await getFolderIds(strapi)) };
    const stored: { id: number }[] = await strapi.db
      .query(folderUid)
      .findMany({ where: { id: { $in: Object.values(ids) } }, select: ['id'] });
    const missing = wanted.filter(({ key }) => !stored.some(({ id }) => id === ids[key]));
    for (const { key, name } of missing) {
      const folder = await strapi.plugin('upload').service('folder').create({ name, parent: null });
      ids[key] = folder.id;
    }
    if (missing.length > 0) await memoryOf(strapi).set({ key: 'ids', value: ids });
  });
}
