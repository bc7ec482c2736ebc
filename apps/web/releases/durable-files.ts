/** Files that are on the disk when we say so, also after a power cut. */
import { link, open, rename, rm } from 'node:fs/promises';
import { createHash } from 'node:crypto';
import { dirname, join } from 'node:path';
import { temporaryName } from './temporary-name.ts';

/** SHA-256 of some bytes, in hexadecimal. */
export function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/**
 * A moment that follows from the content. Web servers take the time of a file for its version, in
 * whole seconds: two releases within one second would pass for the same, and the same content would
 * count as new after each full release.
 */
function momentOf(bytes: Uint8Array): Date {
  const secondsUntil2020 = 1_577_836_800;
  return new Date((Number.parseInt(hashOf(bytes).slice(0, 8), 16) % secondsUntil2020) * 1000);
}

/** Writes a file that must not exist yet. An existing one may be a link to what is live. */
export async function writeNewFile(file: string, bytes: Uint8Array): Promise<void> {
  const handle = await open(file, 'wx');
  try {
    await handle.writeFile(bytes);
    const moment = momentOf(bytes);
    await handle.utimes(moment, moment);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Marks a file as used just now, without changing its version: only the disk's own clock moves. */
export async function touch(file: string, bytes: Uint8Array): Promise<void> {
  const handle = await open(file, 'r');
  try {
    const moment = momentOf(bytes);
    await handle.utimes(moment, moment);
  } finally {
    await handle.close();
  }
}

/** Puts a file in its place whole; what stood there is replaced. */
export async function putFile(file: string, bytes: Uint8Array): Promise<void> {
  const prepared = join(dirname(file), temporaryName());
  try {
    await writeNewFile(prepared, bytes);
    await rename(prepared, file);
  } finally {
    await rm(prepared, { force: true });
  }
}

/**
 * Puts a file in its place whole, for the first who comes.
 * @throws the file system's EEXIST for anybody later.
 */
export async function claimFile(file: string, bytes: Uint8Array): Promise<void> {
  const prepared = join(dirname(file), `${temporaryName()}.json`);
  try {
    await writeNewFile(prepared, bytes);
    await link(prepared, file);
  } finally {
    // Once claimed it is claimed: a second name that cannot be removed changes nothing.
    await rm(prepared, { force: true }).catch(() => {});
  }
}

/** Makes sure that the names in a folder are on the disk. */
export async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
