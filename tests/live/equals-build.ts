/** Holds what the publisher makes of all municipalities against `astro build` of the same content. */
import { join } from 'node:path';
import { ensurePortal } from '../../apps/web/publisher/publish-portal.ts';
import { requireBuiltSite } from '../helpers/build-site.ts';
import type { RunningCms } from '../helpers/start-cms.ts';
import { findDifferences, readFiles, readLive } from './compare-releases.ts';
import { openWorkshop, release } from './workshop.ts';

interface BuildEqualityOptions {
  cms: Pick<RunningCms, 'url' | 'publisherToken'>;
  rendererDir: string;
  /** An empty folder to work in. */
  folder: string;
}

/** What was compared, and where they differ. */
export interface BuildEquality {
  files: number;
  municipalities: number;
  differences: string[];
}

export async function proveBuildEquality({
  cms,
  rendererDir,
  folder,
}: BuildEqualityOptions): Promise<BuildEquality> {
  const built = join(folder, 'built');
  await requireBuiltSite({
    CMS: 'live',
    CMS_URL: cms.url,
    CMS_TOKEN: cms.publisherToken,
    OUT_DIR: built,
    ALLOW_SAMPLES: '1',
  });
  const released = join(folder, 'released');
  const workshop = await openWorkshop({ cms, rendererDir, folder: released });
  const files = new Map<string, Buffer>();
  for (const { slug } of workshop.municipalities) {
    await release(workshop, { municipality: slug, changes: [] });
    for (const [path, bytes] of await readLive(released, slug)) {
      // Immutable files have their full address already.
      files.set(
        path.startsWith(`${slug}/`) || path.startsWith('_') ? path : `${slug}/${path}`,
        bytes,
      );
    }
  }
  // The portal knows who is live, so it comes last.
  await ensurePortal(workshop);
  for (const [path, bytes] of await readLive(released, '_portal')) files.set(path, bytes);
  const theirs = withoutAssetHashes(readFiles(built));
  const asked = [...theirs.values()];
  // A build leaves out assets that none of its pages asks for; releases share theirs and keep them. What
  // a build has and we lack is still found.
  const ours = withoutAssetHashes(files, (bytes) => asked.some((other) => other.equals(bytes)));
  return {
    files: ours.size,
    municipalities: workshop.municipalities.length,
    differences: findDifferences(ours, theirs),
  };
}

const hashed = /(_astro\/[\w.-]+?)\.[\w-]{8,}(\.\w+)/g;

/** Both bundles name their files after a hash of their own; the rest of each page must be the same. */
function withoutAssetHashes(
  files: ReadonlyMap<string, Buffer>,
  isAsked: (asset: Buffer) => boolean = () => true,
): Map<string, Buffer> {
  const named = [...files]
    .filter(([path]) => !path.endsWith('(manifest)') && !/\.(br|gz)$/.test(path))
    .map(([path, bytes]): [string, Buffer] => [
      path.replaceAll(hashed, '$1$2'),
      /\.(html|css|js|json|xml|txt)$/.test(path)
        ? Buffer.from(bytes.toString().replaceAll(hashed, '$1$2'))
        : bytes,
    ])
    .filter(([path, bytes]) => !path.startsWith('_astro/') || isAsked(bytes))
    .toSorted((a, b) => Buffer.compare(a[1], b[1]));
  const without = new Map<string, Buffer>();
  for (const [name, bytes] of named) {
    // Two parts of one library have the same name but for the hash.
    let free = name;
    while (without.has(free)) free += "'";
    without.set(free, bytes);
  }
  return without;
}
