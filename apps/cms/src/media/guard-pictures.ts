import type { Core } from '@strapi/strapi';
import { ValidationError } from '../strapi/errors.ts';
import { fileUid } from '../strapi/file-uid.ts';
import { wrapMethod } from '../strapi/wrap-method.ts';
import {
  type ReceivedFile,
  requireSameKind,
  requireSmallPicture,
} from './require-small-picture.ts';
import { sharp } from './strapi-sharp.ts';
import { Turns } from './turns.ts';

/** Pictures that are converted at a time, whoever they are of: each may need some hundred MB. */
const conversionsAtOnce = 2;

/** As many as one request may bring; the media library sends them one by one. */
const mostFiles = 20;

/** What Strapi does with pictures that decodes them. */
const conversions = [
  'isFaultyImage',
  'optimize',
  'generateThumbnail',
  'generateResponsiveFormats',
] as const;

/** The kinds of pictures that config/plugins.ts takes, by the part of libvips that opens them. */
const kinds = ['Jpeg', 'Png', 'Webp', 'Heif'];

/**
 * Keeps one picture from taking the CMS of all municipalities down. Every way to add or replace a file
 * runs through the services that this stands around: the admin, the REST API, the seed.
 *
 * - A picture that is too large, and a request with too many files, is refused before anything of it
 *   is decoded or stored.
 * - Only a picture takes the place of a picture: pages show it as one.
 * - Two conversions go on at a time in the whole CMS; each looks at the size again, for whoever would
 *   find another way to it.
 * - Whatever a file is called, no other kinds are opened: an SVG that is called foto.png would be drawn.
 *
 * Call it in `register()`, after whatever else stands around these services.
 */
export function guardPictures(strapi: Core.Strapi): void {
  allowPictureKinds();
  const uploads = { kind: 'service', uid: 'plugin::upload.upload' } as const;
  wrapMethod(strapi, { ...uploads, method: 'upload' }, async (work, sent: { files: unknown }) => {
    await requireFewSmallPictures([sent.files].flat() as ReceivedFile[]);
    return work();
  });
  wrapMethod(
    strapi,
    { ...uploads, method: 'replace' },
    async (work, id: number, sent: { file: ReceivedFile }) => {
      await requireFewSmallPictures([sent.file]);
      const replaced = await strapi.db.query(fileUid).findOne({ where: { id } });
      if (replaced) await requireSameKind(replaced, sent.file);
      return work();
    },
  );

  const pictures = { kind: 'service', uid: 'plugin::upload.image-manipulation' } as const;
  const turns = new Turns(conversionsAtOnce);
  for (const method of conversions) {
    wrapMethod(strapi, { ...pictures, method }, async (work, file: Partial<ReceivedFile>) => {
      // Strapi forgets the path of a file once it is stored; by then it was looked at.
      if (file.filepath !== undefined) await requireSmallPicture(file as ReceivedFile);
      return turns.take(work);
    });
  }
}

function allowPictureKinds(): void {
  sharp.block({ operation: ['VipsForeignLoad'] });
  sharp.unblock({ operation: kinds.map((kind) => `VipsForeignLoad${kind}`) });
}

async function requireFewSmallPictures(files: readonly ReceivedFile[]): Promise<void> {
  if (files.length > mostFiles) {
    throw new ValidationError(
      `U voegt ${files.length} bestanden tegelijk toe. Hoogstens ${mostFiles} kan; voeg de andere daarna toe.`,
    );
  }
  for (const file of files) await requireSmallPicture(file);
}
