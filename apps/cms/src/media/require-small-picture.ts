import { ValidationError } from '../strapi/errors.ts';
import { type PictureHeader, sharp } from './strapi-sharp.ts';

/** As many as a picture may have, all its frames together: 40 megapixels, twice what a page ever shows. */
const mostPixels = 40_000_000;

/** A file that was received, or is about to be converted. */
export interface ReceivedFile {
  /** Where it lies meanwhile. */
  filepath: string;
  /** As whoever sent it calls it, or as Strapi does later. */
  originalFilename?: string | null;
  name?: string;
  /** As whoever sent it says, or as Strapi does later. */
  mimetype?: string | null;
  mime?: string;
}

/**
 * Refuses a picture that is too large to convert, and a file that only claims to be one. It reads the
 * header and decodes nothing: a file of 31 kB can hold 256 million pixels. What the file is called, and
 * which kind it claims to be, changes nothing.
 *
 * @throws ValidationError that says how large the picture is, and how large it may be.
 */
export async function requireSmallPicture(file: ReceivedFile): Promise<void> {
  const header = await readHeader(file.filepath);
  const name = file.originalFilename ?? file.name ?? 'zonder naam';
  if (header) {
    const problem = explainSize(name, header);
    if (problem !== undefined) throw new ValidationError(problem);
  } else if (/^image\//i.test(file.mimetype ?? file.mime ?? '')) {
    throw new ValidationError(
      `Het bestand “${name}” is geen foto die we kunnen lezen. Bewaar de foto als JPEG, PNG, WebP of AVIF en voeg ze opnieuw toe.`,
    );
  }
}

/**
 * Refuses a file that is no picture in the place of one, and the reverse: where the other stands, it
 * could not be shown.
 *
 * @throws ValidationError
 */
export async function requireSameKind(
  replaced: { name: string; mime: string },
  file: ReceivedFile,
): Promise<void> {
  const wasPicture = replaced.mime.startsWith('image/');
  const isPicture = (await readHeader(file.filepath)) !== undefined;
  if (wasPicture === isPicture) return;
  const name = file.originalFilename ?? file.name ?? 'zonder naam';
  throw new ValidationError(
    wasPicture
      ? `“${replaced.name}” is een foto en “${name}” niet. In de plaats van een foto komt alleen een andere foto. Voeg het bestand apart toe.`
      : `“${name}” is een foto en “${replaced.name}” niet. In de plaats van een document komt alleen een ander document. Voeg de foto apart toe.`,
  );
}

/** Nothing when it is no picture of a kind that `allowPictureKinds` lets sharp open. */
async function readHeader(path: string): Promise<PictureHeader | undefined> {
  try {
    return await sharp(path).metadata();
  } catch {
    return undefined;
  }
}

/** Why a picture is too large, in a sentence for who added it; nothing when it is not. */
export function explainSize(name: string, header: PictureHeader): string | undefined {
  const { width, height: whole, pageHeight: height = whole, pages = 1 } = header;
  const pixels = width * height * pages;
  if (pixels <= mostPixels) return undefined;
  const size = `${width} bij ${height} pixels`;
  const has = pages > 1 ? `heeft ${pages} beelden van ${size}` : `is ${size}`;
  const least = fitPixels(width, height, mostPixels / pages);
  return (
    `De foto “${name}” ${has}. Dat is te groot: samen ${Math.ceil(pixels / 1e6)} miljoen pixels, en ` +
    `hoogstens ${mostPixels / 1e6} miljoen kan. Verklein de foto tot hoogstens ` +
    `${least.width} bij ${least.height} pixels en voeg ze opnieuw toe.`
  );
}

/** The largest picture of the same shape that has no more pixels. */
function fitPixels(width: number, height: number, pixels: number) {
  const scale = Math.sqrt(pixels / (width * height));
  const short = Math.max(1, Math.floor(Math.min(width, height) * scale));
  const long = Math.floor(Math.min(Math.max(width, height) * scale, pixels / short));
  return width > height ? { width: long, height: short } : { width: short, height: long };
}
