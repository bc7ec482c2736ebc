import type { Core } from '@strapi/strapi';
import { isOurs } from '../../strapi/is-of-municipality.ts';
import { getMediaFolders, isInside } from '../media/media-folders.ts';
import { ValidationError } from '../../strapi/errors.ts';
import { fileUid } from '../../strapi/file-uid.ts';
import { collectConnections, type Connection, type Model } from './connections.ts';

/**
 * Refuses data that links an entry to an entry of another municipality, or to a file outside the
 * media folder of its own municipality and the shared one. It says the same of what exists elsewhere
 * and of what exists nowhere.
 *
 * @throws ValidationError that names the field of the form.
 */
export async function requireOwnConnections(
  strapi: Core.Strapi,
  uid: string,
  data: unknown,
  municipality: string,
): Promise<void> {
  const modelOf = (model: string) => strapi.getModel(model as never) as unknown as Model;
  for (const connection of collectConnections(modelOf, uid, data)) {
    const found = await findTargets(strapi, connection);
    const isOwn =
      connection.target === fileUid
        ? await areOwnFiles(strapi, found, municipality)
        : isOurs(connection.target) && found.every((row) => row.municipality === municipality);
    if (found.length === 0 || !isOwn) throw refusal(connection);
  }
}

interface Target {
  municipality?: string | null;
  folderPath?: string;
}

/** Every row that one of the names of a link could mean. */
async function findTargets(strapi: Core.Strapi, { target, names }: Connection): Promise<Target[]> {
  const meanings = names.flatMap((name) => {
    if (typeof name !== 'string' && typeof name !== 'number') return [];
    const id = Number(name);
    const byDocument = { documentId: String(name) };
    return Number.isSafeInteger(id) && id > 0 ? [byDocument, { id }] : [byDocument];
  });
  if (meanings.length === 0 || !(target in strapi.contentTypes)) return [];
  return strapi.db.query(target as never).findMany({ where: { $or: meanings } });
}

async function areOwnFiles(
  strapi: Core.Strapi,
  files: readonly Target[],
  municipality: string,
): Promise<boolean> {
  const { own, shared } = await getMediaFolders(strapi, [municipality]);
  const folders = [...own, ...shared];
  return files.every(({ folderPath = '/' }) =>
    folders.some((folder) => isInside(folderPath, folder)),
  );
}

function refusal({ target, label }: Connection): Error {
  return new ValidationError(
    target === fileUid
      ? `“${label}” verwijst naar een bestand dat hier niet bestaat. Kies een bestand uit de map van deze gemeente of uit de gedeelde map.`
      : `“${label}” verwijst naar iets dat in deze gemeente niet bestaat. Kies alleen uit wat deze gemeente zelf heeft.`,
  );
}
