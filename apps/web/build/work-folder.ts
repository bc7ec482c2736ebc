import { basename, dirname, join } from 'node:path';

/**
 * Where a build of the site in `outDir` is prepared: beside it, so that a finished build takes its
 * place by a rename within one disk, and apart from the work of any other site.
 */
export function workFolderOf(outDir: string): string {
  return join(dirname(outDir), `.${basename(outDir)}.work`);
}
