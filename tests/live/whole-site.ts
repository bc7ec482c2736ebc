/** Looks at what is live as the disk holds it. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashOf } from '../../apps/web/releases/durable-files.ts';
import { openReleaseStore } from '../../apps/web/releases/release-store.ts';
import { assetPlace, livePlace } from '../../apps/web/releases/published-places.ts';

/** What is wrong with the sites that are live: a unit that is not there, a file that is absent or other. */
export async function findBroken(folder: string, units: readonly string[]): Promise<string[]> {
  const wrong: string[] = [];
  for (const unit of units) {
    const manifest = await openReleaseStore(folder).current(unit);
    if (!manifest || Object.keys(manifest.files).length === 0) {
      wrong.push(`${unit}: empty`);
      continue;
    }
    for (const [path, hash] of Object.entries(manifest.files)) {
      const file = join(livePlace(folder, unit), path);
      if (!existsSync(file)) wrong.push(`${unit}/${path}: absent`);
      else if (hashOf(readFileSync(file)) !== hash)
        wrong.push(`${unit}/${path}: of another release`);
    }
    for (const asset of manifest.assets) {
      if (!existsSync(assetPlace(folder, asset))) wrong.push(`${unit}: ${asset} is absent`);
    }
  }
  return wrong;
}
