/** Writes beside each text of a build what a browser is sent of it: the same text, compressed. */
import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { AstroIntegration } from 'astro';

const toBrotli = promisify(brotliCompress);
const toGzip = promisify(gzip);

/** What compression makes smaller; pictures and fonts are compressed already. */
const text = /\.(?:html|css|m?js|json|svg|xml|txt|ics|vcf)$/;

/** Below this a file fits in one packet, compressed or not. Bytes. */
const worthwhile = 1024;

/**
 * Compresses while the site is built, so that it is done once, as well as it can be (Brotli 11 is too
 * slow to do for each visitor), and a plain host such as nginx (`gzip_static`) can serve it as well.
 */
export function compressedFiles(): AstroIntegration {
  return {
    name: 'compressed-files',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        logger.info(`${await compressFiles(fileURLToPath(dir))} files have a compressed twin`);
      },
    },
  };
}

/**
 * Gives every text file larger than 1 kB a `.br` (Brotli 11) and a `.gz` (gzip 9) beside it.
 * @returns how many files got them
 */
export async function compressFiles(folder: string): Promise<number> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile() && text.test(entry.name))
    .map(({ parentPath, name }) => join(parentPath, name));
  const done = await Promise.all(files.map(compressFile));
  return done.filter(Boolean).length;
}

async function compressFile(file: string): Promise<boolean> {
  const content = await readFile(file);
  if (content.length <= worthwhile) return false;
  const brotli = {
    params: {
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
    },
  };
  const [br, gz] = await Promise.all([toBrotli(content, brotli), toGzip(content, { level: 9 })]);
  await Promise.all([writeFile(`${file}.br`, br), writeFile(`${file}.gz`, gz)]);
  return true;
}
