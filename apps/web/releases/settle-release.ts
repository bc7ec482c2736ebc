import { mkdir, readlink, rename, rm, stat, symlink } from 'node:fs/promises';
import { basename, dirname, join, relative } from 'node:path';
import { livePlace, releasePlace, releasesPlace } from './published-places.ts';
import { syncFolder } from './durable-files.ts';
import { isAbsent } from './release-error.ts';
import { getManifest, listIds } from './release-manifest.ts';
import { temporaryName } from './temporary-name.ts';

/** Id of the release that residents see; nothing before the first. */
export async function getLiveId(folder: string, unit: string): Promise<string | undefined> {
  try {
    return basename(await readlink(livePlace(folder, unit)));
  } catch (error) {
    if (isAbsent(error)) return undefined;
    throw error;
  }
}

/**
 * Makes the newest promised release live. A release is promised when its manifest stands in its place;
 * whoever promised it may have been stopped before the rest. So everybody who comes by does the rest,
 * and nobody can make an older release live: after the swap we look again.
 *
 * @returns the id of what is live now; nothing before the first release.
 */
export async function settleNewest(folder: string, unit: string): Promise<string | undefined> {
  for (;;) {
    const newest = await findNewestWhole(folder, unit);
    const live = await getLiveId(folder, unit);
    if (newest === undefined || newest === live) return live;
    await swapLink(folder, unit, newest);
  }
}

async function findNewestWhole(folder: string, unit: string): Promise<string | undefined> {
  for (const id of await listIds(folder, unit)) {
    if (await bringIntoPlace(folder, unit, id)) return id;
  }
  return undefined;
}

/** Gives a promised release its folder, unless it has it. False when its files are gone. */
async function bringIntoPlace(folder: string, unit: string, id: string): Promise<boolean> {
  const place = releasePlace(folder, unit, id);
  if (await isThere(place)) return true;
  const manifest = await getManifest(folder, unit, id);
  if (!manifest) return false;
  try {
    await rename(join(releasesPlace(folder, unit), manifest.draft), place);
  } catch (error) {
    if (!isAbsent(error)) throw error;
    // Another process brought it there just now; or somebody removed the folder by hand.
    return isThere(place);
  }
  await syncFolder(dirname(place));
  return true;
}

/** Renaming puts one link in the place of another at once: there is always exactly one. */
async function swapLink(folder: string, unit: string, id: string): Promise<void> {
  const link = livePlace(folder, unit);
  await mkdir(dirname(link), { recursive: true });
  const prepared = join(dirname(link), temporaryName());
  try {
    await symlink(relative(dirname(link), releasePlace(folder, unit, id)), prepared);
    await rename(prepared, link);
  } finally {
    await rm(prepared, { force: true });
  }
  await syncFolder(dirname(link));
}

async function isThere(place: string): Promise<boolean> {
  try {
    return (await stat(place)).isDirectory();
  } catch (error) {
    if (isAbsent(error)) return false;
    throw error;
  }
}
