import { existsSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { Core } from '@strapi/strapi';
import { getMediaFolders } from '../media/media-folders.ts';
import { type Place, SeedError } from './places.ts';

const types: Record<string, string> = {
  '.avif': 'image/avif',
  '.jpeg': 'image/jpeg',
  '.jpg': 'image/jpeg',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.webp': 'image/webp',
};

/** A file that seed entries of one municipality show or offer. */
export interface SeedMedia {
  file: string;
  alternativeText: string | undefined;
  municipality: string;
}

/**
 * Checks that a file of the seed exists and is of a kind that may be uploaded.
 *
 * @throws SeedError with what to do about it.
 */
export function checkMedia(
  folder: string,
  { file, alternativeText }: SeedMedia,
  place: Place,
): void {
  const type = types[extname(file).toLowerCase()];
  if (!type)
    throw new SeedError(place, `names ${file}. Take one of ${Object.keys(types).join(', ')}.`);
  if (!existsSync(join(folder, file))) {
    throw new SeedError(
      place,
      `names ${file}, which is not in ${folder}. Put it there or correct the name.`,
    );
  }
  if (type.startsWith('image/') && !alternativeText) {
    throw new SeedError(
      [...place, 'alternativeText'],
      'is missing. Say what the image shows to who cannot see it.',
    );
  }
}

/** Stores a file in the folder of its municipality, as of one of its officers, and gives its id. */
export async function uploadMedia(
  strapi: Core.Strapi,
  folder: string,
  { file, alternativeText, municipality }: SeedMedia,
  user: { id: number } | undefined,
): Promise<number> {
  const filepath = join(folder, file);
  const { own } = await getMediaFolders(strapi, [municipality]);
  const [uploaded] = await strapi
    .plugin('upload')
    .service('upload')
    .upload(
      {
        data: { fileInfo: { name: file, alternativeText, folder: own[0]?.id } },
        files: {
          filepath,
          originalFilename: file,
          mimetype: types[extname(file).toLowerCase()],
          size: statSync(filepath).size,
        },
      },
      { user },
    );
  return uploaded.id;
}
