import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { root } from '../helpers/repository.ts';

/** The parts of the repository that hold source. */
export const parts = ['packages', 'apps', 'tests', '.scripts'];

/** The source files below a folder of the repository, as paths from its root; nothing that a program wrote. */
export function sourceFiles(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(m?[jt]sx?|astro|css)$/.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)))
    .filter(
      (file) => !/(^|\/)(node_modules|dist|build|\.astro|\.strapi|\.cache|generated)\//.test(file),
    );
}

/** Whether a file is a unit test. */
export function isTest(file: string): boolean {
  return /\.test\.tsx?$/.test(file);
}
