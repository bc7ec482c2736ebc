import type { Core } from '@strapi/strapi';
import { getMunicipalitiesOfComponent } from '../../strapi/municipality-of-component.ts';
import { fileUid } from '../../strapi/file-uid.ts';
import { getMediaFolders } from './media-folders.ts';

/** A file outside all folders, with what shows it: entries and parts of entries. */
interface LooseFile {
  id: number;
  name: string;
  related: { __type: string; id: number; municipality?: string | null }[];
}

/**
 * Moves files that lie outside all folders into the folder of the municipality that uses them. A
 * database from before there were folders has all of its files there, where officers do not see them.
 * What nobody uses, or more than one municipality, stays for a super admin to decide.
 *
 * Runs at every start, after `ensureMediaFolders`.
 */
export async function moveLooseFiles(strapi: Core.Strapi): Promise<void> {
  const files: LooseFile[] = await strapi.db
    .query(fileUid)
    .findMany({ where: { folderPath: '/' }, populate: { related: true } });
  const left: string[] = [];
  for (const { id, name, related } of files) {
    const municipalities = await municipalitiesOf(strapi, related);
    const [folder] = municipalities.size === 1 ? await foldersOf(strapi, municipalities) : [];
    if (!folder) {
      left.push(name);
      continue;
    }
    await strapi.db
      .query(fileUid)
      .update({ where: { id }, data: { folder: folder.id, folderPath: folder.path } });
  }
  if (files.length > left.length) {
    strapi.log.info(
      `${files.length - left.length} files moved to the folder of their municipality.`,
    );
  }
  if (left.length > 0) {
    strapi.log.warn(
      `Only super admins see ${left.length} files that lie in no folder: ${left.join(', ')}. Move them to a folder in the media library.`,
    );
  }
}

async function municipalitiesOf(
  strapi: Core.Strapi,
  related: LooseFile['related'],
): Promise<Set<string>> {
  const found = await Promise.all(
    related.map(async ({ __type, id, municipality }) =>
      Object.hasOwn(strapi.components, __type)
        ? getMunicipalitiesOfComponent(strapi, __type, id)
        : [municipality ?? ''],
    ),
  );
  return new Set(found.flat());
}

async function foldersOf(strapi: Core.Strapi, municipalities: ReadonlySet<string>) {
  return (await getMediaFolders(strapi, [...municipalities])).own;
}
