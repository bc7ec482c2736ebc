/** Lets a finished build take the place of the one before it, with nothing lost on the way. */
import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { dirname } from 'node:path';

/**
 * Puts `fresh` where `target` stands. Both must be on one disk. Node cannot exchange two folders in
 * one step: for a moment there is no `target`, and `putBack` mends a stop at that moment.
 *
 * @throws when it cannot be done; what stood at `target` stands there again.
 */
export async function replaceFolder(fresh: string, target: string): Promise<void> {
  await putBack(target);
  await mkdir(dirname(target), { recursive: true });
  const old = asideOf(target);
  await rm(old, { recursive: true, force: true });
  if (existsSync(target)) await rename(target, old);
  try {
    await rename(fresh, target);
  } catch (error) {
    await putBack(target);
    throw error;
  }
  // The new build stands: what cannot be cleared away now goes the next time.
  await rm(old, { recursive: true, force: true }).catch(() => {});
}

/** Undoes half a replacement: the process was ended after the old build had stepped aside. */
export async function putBack(target: string): Promise<void> {
  const old = asideOf(target);
  if (!existsSync(target) && existsSync(old)) await rename(old, target);
}

/** Whether something stands there that no build of ours made, and none may replace. */
export async function holdsSomethingElse(target: string): Promise<boolean> {
  if (!existsSync(target)) return false;
  if (!(await stat(target)).isDirectory()) return true;
  const names = await readdir(target);
  return names.length > 0 && !names.includes('index.html');
}

function asideOf(target: string): string {
  return `${target}.old`;
}
