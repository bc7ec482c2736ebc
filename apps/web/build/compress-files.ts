/** Writes beside each text of a build what a browser is sent of it: the same text, compressed. */
import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { compressText, isText } from '../releases/compress-text.ts';

/**
 * Compresses while the site is built, so that a plain host such as nginx (`gzip_static`) can serve it
 * as well.
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
 * Gives every text file larger than 1 kB a `.br` and a `.gz` beside it.
 * @returns how many files got them
 */
export async function compressFiles(folder: string): Promise<number> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile() && isText(entry.name))
    .map(({ parentPath, name }) => join(parentPath, name));
  const done = await Promise.all(files.map(compressFile));
  return done.filter(Boolean).length;
}

async function compressFile(file: string): Promise<boolean> {
  const twins = await compressText(file, await readFile(file));
  await Promise.all(twins.map(({ ending, bytes }) => writeFile(`${file}${ending}`, bytes)));
  return twins.length > 0;
}
