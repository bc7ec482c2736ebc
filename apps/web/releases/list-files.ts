import { readdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { isAbsent } from './release-error.ts';

/** All files below a folder, as paths from there; none when there is no such folder. */
export async function listFiles(folder: string): Promise<string[]> {
  try {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    return entries
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => relative(folder, join(parentPath, name)));
  } catch (error) {
    if (isAbsent(error)) return [];
    throw error;
  }
}
