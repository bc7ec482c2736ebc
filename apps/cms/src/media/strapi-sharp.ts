import { createRequire } from 'node:module';

/** What is used here of sharp; the CMS has no types of it. */
interface Sharp {
  (path: string): { metadata(): Promise<PictureHeader> };
  block(operations: { operation: string[] }): void;
  unblock(operations: { operation: string[] }): void;
}

/** What the header of a picture says. */
export interface PictureHeader {
  width: number;
  height: number;
  /** Height of one frame, where several lie below each other. */
  pageHeight?: number;
  /** How many frames or pages there are. */
  pages?: number;
}

const fromStrapi = createRequire(createRequire(__filename).resolve('@strapi/strapi'));
const fromUpload = createRequire(fromStrapi.resolve('@strapi/upload/package.json'));

/**
 * The sharp with which Strapi makes its thumbnails, and no second one: what is blocked in it, is blocked
 * for Strapi. It is a dependency of Strapi's own upload plugin, so that it has to be looked up from there.
 */
export const sharp = fromUpload('sharp') as Sharp;
