import { rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { assetPlace, livePlace, releasesPlace } from './published-places.ts';
import { listFiles } from './list-files.ts';
import { pruneAssets } from './prune-releases.ts';
import { getStats, listKeptIds, listNames } from './release-manifest.ts';
import { getLiveId, settleNewest } from './settle-release.ts';
import { isAbandoned, isTemporary } from './temporary-name.ts';

/** Finishes what was promised, then removes what no living process is working on. */
export async function recoverReleases(folder: string): Promise<void> {
  for (const unit of await listNames(releasesPlace(folder))) {
    await settleNewest(folder, unit);
    await removeLeftovers(folder, unit);
  }
  const links = await listNames(livePlace(folder, ''));
  await removeAbandoned(links.map((name) => livePlace(folder, name)));
  const assets = await listFiles(assetPlace(folder));
  await removeAbandoned(assets.map((path) => assetPlace(folder, path)));
  await pruneAssets(folder);
}

/** Drafts, and the folders of releases whose manifest was cleared away but they were not yet. */
async function removeLeftovers(folder: string, unit: string): Promise<void> {
  const place = releasesPlace(folder, unit);
  const kept = new Set(await listKeptIds(folder, unit));
  const live = await getLiveId(folder, unit);
  for (const name of await listNames(place)) {
    if (isTemporary(name) || name.endsWith('.json')) continue;
    if (kept.has(name) || name === live) continue;
    await rm(join(place, name), { recursive: true, force: true });
  }
  await removeAbandoned((await listNames(place)).map((name) => join(place, name)));
}

async function removeAbandoned(places: readonly string[]): Promise<void> {
  for (const place of places) {
    if (!isTemporary(basename(place))) continue;
    const stats = await getStats(place);
    if (stats && isAbandoned(basename(place), stats.ctimeMs)) {
      await rm(place, { recursive: true, force: true });
    }
  }
}
