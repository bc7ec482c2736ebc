import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readMunicipalities } from '@sociaal-huis/schema/municipalities';
import { waitWhileItMoves } from '../../.scripts/start/wait-while-it-moves.ts';
import { livePlace } from '../../apps/web/releases/published-places.ts';
import { PublisherProcess } from './publisher-process.ts';
import { requireRenderer } from './renderer.ts';
import { serveReleases } from './serve-site.ts';
import type { RunningCms } from './start-cms.ts';

/** What a real publisher makes live, at an address. */
export interface PublishedSite {
  url: string;
  /** Holds the releases. */
  folder: string;
  stop(): Promise<void>;
}

/** Starts a publisher of this CMS and serves its releases; ready once every municipality is live. */
export async function startPublisher({
  url: cmsUrl,
  publisherToken: token,
}: Pick<RunningCms, 'url' | 'publisherToken'>): Promise<PublishedSite> {
  const rendererDir = await requireRenderer();
  const folder = mkdtempSync(join(tmpdir(), 'sociaal-huis-published-'));
  const served = await serveReleases(folder);
  const { url } = served;
  const publisher = new PublisherProcess({ cmsUrl, token, rendererDir, folder, site: url });
  const stop = async (): Promise<void> => {
    await publisher.kill('SIGTERM');
    await served.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  const slugs = readMunicipalities().map(({ slug }) => slug);
  const live = () => slugs.filter((slug) => existsSync(livePlace(folder, slug))).length;
  const outcome = await waitWhileItMoves({
    isReady: () => live() === slugs.length,
    hasEnded: () => publisher.hasEnded,
    progress: () => publisher.output.length + live(),
  });
  if (outcome !== 'ready') {
    await stop();
    throw new Error(`Not every municipality is live:\n${publisher.output}`);
  }
  return { url, folder, stop };
}
