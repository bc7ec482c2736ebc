import { existsSync, statSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import type { Core } from '@strapi/strapi';
import { getMediaFolders } from '../boundary/media/media-folders.ts';
import { type SeedPath, SeedError } from './seed-error.ts';

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
  at: SeedPath,
): void {
  const type = types[extname(file).toLowerCase()];
  if (!type)
    throw new SeedError(at, `names ${file}. Take one of ${Object.keys(types).join(', ')}.`);
  if (!existsSync(join(folder, file))) {
    throw new SeedError(
      at,
      `names ${file}, which is not in ${folder}. Put it there or correct the name.`,
    );
  }
  if (type.startsWith('image/') && !alternativeText) {
    throw new SeedError(
      [...at, 'alternativeText'],
      'is missing. Say what the image shows to who cannot see it.',
    );
  }
}

/** The part of Strapi's upload plugin that thinks up the name of a file on disk. */
interface FileNaming {
  generateFileName(name: string): string;
}

function fileNamingOf(strapi: Core.Strapi): FileNaming {
  return strapi.plugin('upload').service('image-manipulation') as unknown as FileNaming;
}

/** A name on disk for a file, without its ending, as Strapi would think it up: nobody can guess it. */
export function inventFileName(strapi: Core.Strapi, file: string): string {
  return fileNamingOf(strapi).generateFileName(basename(file, extname(file)));
}

/** A file to store, under a name on disk that was decided before. */
interface MediaToStore extends SeedMedia {
  fileName: string;
  user: { id: number } | undefined;
}

/**
 * Stores a file in the folder of its municipality, as of one of its officers, and gives its id. Strapi
 * lets nobody choose the name on disk, so it is handed the one that was decided; nobody else uploads
 * while the CMS starts.
 *
 * @throws Error when Strapi took another name.
 */
export async function uploadMedia(
  strapi: Core.Strapi,
  folder: string,
  { file, alternativeText, municipality, fileName, user }: MediaToStore,
): Promise<number> {
  const filepath = join(folder, file);
  const { own } = await getMediaFolders(strapi, [municipality]);
  const naming = fileNamingOf(strapi);
  const { generateFileName } = naming;
  naming.generateFileName = () => fileName;
  try {
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
    if (uploaded.hash !== fileName) {
      throw new Error(
        `Strapi stored ${file} as ${uploaded.hash} instead of ${fileName}: it no longer asks generateFileName for the name. Adapt apps/cms/src/seed/upload-media.ts.`,
      );
    }
    return uploaded.id;
  } finally {
    naming.generateFileName = generateFileName;
  }
}
