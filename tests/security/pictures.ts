import { createRequire } from 'node:module';
import { join } from 'node:path';
import { crc32, deflateSync } from 'node:zlib';
import { cmsFolder } from '../helpers/repository.ts';

/** The sharp of Strapi, which makes the pictures here and opens them there. */
export const sharp = fromStrapi()('sharp');

function fromStrapi() {
  const fromCms = createRequire(join(cmsFolder, 'package.json'));
  const fromStrapiItself = createRequire(fromCms.resolve('@strapi/strapi'));
  return createRequire(fromStrapiItself.resolve('@strapi/upload/package.json'));
}

/** A PNG of one colour, one bit a pixel, so that a few kB hold millions of pixels. */
export function buildPng(width: number, height: number): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // One bit of grey.
  header.set([1, 0, 0, 0, 0], 8);
  const pixels = deflateSync(Buffer.alloc((1 + Math.ceil(width / 8)) * height), { level: 9 });
  const signature = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');
  const parts = [chunk('IHDR', header), chunk('IDAT', pixels), chunk('IEND', Buffer.alloc(0))];
  return Buffer.concat([signature, ...parts]);
}

function chunk(name: string, content: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name), content]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(content.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}

const flat = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#7a3' } });

/** A JPEG whose header says another size than it has. */
export async function buildJpeg(width: number, height: number, progressive = false) {
  const file: Buffer = await flat(64, 64).jpeg({ progressive }).toBuffer();
  const frame = file.indexOf(Buffer.from([0xff, progressive ? 0xc2 : 0xc0]));
  file.writeUInt16BE(height, frame + 5);
  file.writeUInt16BE(width, frame + 7);
  return file;
}

/** Two JPEGs in one file, as cameras with two lenses make them: the first counts. */
export async function buildMpo(width: number, height: number): Promise<Buffer> {
  return Buffer.concat([await buildJpeg(width, height), await buildJpeg(64, 64)]);
}

/** An AVIF whose header says another size than it has. */
export async function buildAvif(width: number, height: number): Promise<Buffer> {
  const file: Buffer = await flat(64, 64).avif({ effort: 0 }).toBuffer();
  const size = file.indexOf('ispe') + 8;
  file.writeUInt32BE(width, size);
  file.writeUInt32BE(height, size + 4);
  return file;
}

/** Without loss, so that one colour takes 38 bytes whatever the size. */
export function buildWebp(width: number, height: number): Promise<Buffer> {
  return flat(width, height).webp({ lossless: true, effort: 0 }).toBuffer();
}

/** A WebP that moves; each frame has a colour of its own, or they would become one. */
export function buildMovingWebp(side: number, frames: number): Promise<Buffer> {
  const one = side * side * 3;
  const pixels = Buffer.alloc(one * frames, Buffer.alloc(1));
  for (let frame = 0; frame < frames; frame++) pixels.fill(frame, frame * one, (frame + 1) * one);
  const raw = { width: side, height: side * frames, channels: 3, pageHeight: side };
  return sharp(pixels, { raw }).webp({ lossless: true, effort: 0 }).toBuffer();
}

export function buildSvg(width: number, height: number): Buffer {
  return Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
    <rect width="100%" height="100%" fill="red"/></svg>`);
}
