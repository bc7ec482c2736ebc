import { rename, rm, truncate } from 'node:fs/promises';
import { join } from 'node:path';
import { assetPlace, releasePlace, releasesPlace } from './published-places.ts';
import { twinEndings } from './content-codings.ts';
import { listFiles } from './list-files.ts';
import { isAbsent } from './release-error.ts';
import {
  getManifest,
  getStats,
  listIds,
  listKeptIds,
  listNames,
  manifestPlace,
} from './release-manifest.ts';
import { getLiveId } from './settle-release.ts';
import { longestWork, temporaryName } from './temporary-name.ts';

/** A release that is being made may count on an asset before its manifest says so. */
const longestDraft = 60 * 60 * 1000;

/**
 * Clears away the releases of a unit but the newest `keep`, and then the assets that nobody asks for.
 *
 * The number of a release stays taken for a day: a slow draft that still aims at it must find out that
 * it was too late.
 */
export async function pruneReleases(
  folder: string,
  unit: string,
  keep: number,
  now = Date.now(),
): Promise<void> {
  const live = await getLiveId(folder, unit);
  const kept = await listKeptIds(folder, unit);
  for (const id of kept.slice(keep)) {
    if (id !== live) await removeRelease(folder, unit, id);
  }
  for (const id of await listIds(folder, unit)) {
    if (kept.includes(id)) continue;
    const place = manifestPlace(folder, unit, id);
    const emptied = (await getStats(place))?.ctimeMs;
    if (emptied !== undefined && now - emptied > longestWork) await rm(place, { force: true });
  }
  await pruneAssets(folder, now);
}

/**
 * Its manifest first: a folder without one is nobody's, and goes at the next start if not now. Emptying
 * a file takes no room, which there may be none of.
 */
async function removeRelease(folder: string, unit: string, id: string): Promise<void> {
  await truncate(manifestPlace(folder, unit, id));
  const leaving = join(releasesPlace(folder, unit), temporaryName());
  try {
    await rename(releasePlace(folder, unit, id), leaving);
  } catch (error) {
    if (isAbsent(error)) return;
    throw error;
  }
  await rm(leaving, { recursive: true, force: true });
}

/** Removes the assets that no release names and that nobody touched in the last hour. */
export async function pruneAssets(folder: string, now = Date.now()): Promise<void> {
  const named = await listNamedAssets(folder);
  for (const path of await listFiles(assetPlace(folder))) {
    const whole = withoutTwinEnding(path);
    if (!named.has(whole) && (await isForgotten(folder, whole, path, now))) {
      await rm(assetPlace(folder, path), { force: true });
    }
  }
}

/** A manifest never changes, and there may be hundreds: each is read once. */
let read = new Map<string, readonly string[]>();

async function listNamedAssets(folder: string): Promise<Set<string>> {
  const kept = new Map<string, readonly string[]>();
  for (const unit of await listNames(releasesPlace(folder))) {
    for (const id of await listKeptIds(folder, unit)) {
      const place = manifestPlace(folder, unit, id);
      const assets = read.get(place) ?? (await getManifest(folder, unit, id))?.assets ?? [];
      kept.set(place, assets);
    }
  }
  read = kept;
  return new Set([...kept.values()].flat());
}

function withoutTwinEnding(path: string): string {
  const ending = twinEndings.find((one) => path.endsWith(one));
  return ending === undefined ? path : path.slice(0, -ending.length);
}

/**
 * Of a file its content decides the time it was changed, but not when the disk last noted it down.
 * A twin follows its file; one without a file is on its way, or was left by a stop halfway.
 */
async function isForgotten(
  folder: string,
  whole: string,
  path: string,
  now: number,
): Promise<boolean> {
  for (const place of [whole, path].map((one) => assetPlace(folder, one))) {
    const stats = await getStats(place);
    if (stats) return now - stats.ctimeMs > longestDraft;
  }
  return false;
}
