/** Leaves out of a build what none of its pages asks for. */
import { readFileSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** Files that may name others. */
const naming = /\.(?:html|css|m?js|svg|json)$/;

/**
 * The bundler puts every font a theme may choose and React's start for the browser into `_astro`,
 * whether or not a page of this build uses them.
 */
export function dropUnusedFiles(): AstroIntegration {
  return {
    name: 'drop-unused-files',
    hooks: {
      'astro:build:done': ({ dir, logger }) => {
        const unused = findUnusedFiles(fileURLToPath(dir));
        for (const file of unused) rmSync(file);
        logger.info(`${unused.length} files that no page uses are left out`);
      },
    },
  };
}

/** Files below `_astro` that no page names, nor any file that a page leads to. */
export function findUnusedFiles(folder: string): string[] {
  const all = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => ({ name, path: join(parentPath, name) }));
  const bundled = join(folder, '_astro', '/');
  const unseen = new Map(
    all.filter(({ path }) => path.startsWith(bundled)).map(({ name, path }) => [path, name]),
  );
  const toRead = all.map(({ path }) => path).filter((path) => !unseen.has(path));
  for (const path of toRead) {
    if (!naming.test(path)) continue;
    const text = readFileSync(path, 'utf8');
    for (const [file, name] of unseen) {
      if (!text.includes(name)) continue;
      unseen.delete(file);
      // The loop goes on with what it finds.
      toRead.push(file);
    }
  }
  return [...unseen.keys()];
}
