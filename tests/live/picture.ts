import { crc32, deflateSync } from 'node:zlib';
import type { Dice } from '../../packages/schema/src/opening-hours/random-hours.examples.ts';

/** A small picture in one random colour, as the bytes of a PNG file. */
export function randomPicture({ below }: Dice): Uint8Array<ArrayBuffer> {
  const [width, height] = [8 + below(24), 8 + below(24)];
  const row = [0, ...Array.from({ length: width }, () => [below(256), 90, 60]).flat()];
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // Eight bits of red, green and blue each.
  header.set([8, 2, 0, 0, 0], 8);
  const pixels = deflateSync(Buffer.from(Array.from({ length: height }, () => row).flat()));
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const parts = [chunk('IHDR', header), chunk('IDAT', pixels), chunk('IEND', Buffer.alloc(0))];
  return Uint8Array.from(Buffer.concat([signature, ...parts]));
}

function chunk(name: string, content: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name), content]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(content.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}
