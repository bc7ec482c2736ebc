/** The publisher's own parts, to be used without its loop. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Claim, ReleaseReport } from '@sociaal-huis/schema';
import { readMunicipalities } from '@sociaal-huis/schema/municipalities';
import { openEarlierContent } from '../../apps/web/publisher/earlier-content.ts';
import { publishMunicipality } from '../../apps/web/publisher/publish-municipality.ts';
import { ensurePortal } from '../../apps/web/publisher/publish-portal.ts';
import { openReleaseStore } from '../../apps/web/releases/release-store.ts';
import type { Workshop } from '../../apps/web/publisher/workshop.ts';
import { loadRenderer } from '../../apps/web/renderer/load-renderer.ts';
import { byName } from '../../apps/web/src/content/build-contents.ts';
import { openSource } from '../../apps/web/src/cms/source.ts';
import { readEnvironment } from '../../apps/web/src/settings/env.ts';
import type { RunningCms } from '../helpers/start-cms.ts';

interface WorkshopOptions {
  cms: Pick<RunningCms, 'url' | 'publisherToken'>;
  rendererDir: string;
  /** Where it publishes. */
  folder: string;
}

/** A workshop for the whole site, with the portal in its place. */
export async function openWorkshop({
  cms,
  rendererDir,
  folder,
}: WorkshopOptions): Promise<Workshop> {
  // The renderer looks for a key of its own, though it is given the content.
  process.env.CMS = 'fixtures';
  const env = readEnvironment({ CMS: 'live', CMS_URL: cms.url, CMS_TOKEN: cms.publisherToken });
  const workshop: Workshop = {
    renderer: await loadRenderer(rendererDir),
    source: openSource(env),
    store: openReleaseStore(folder),
    earlier: openEarlierContent(folder),
    municipalities: readMunicipalities().toSorted(byName),
    ownDomain: false,
    site: env.site,
    base: env.base,
    allowSamples: true,
  };
  await ensurePortal(workshop);
  return workshop;
}

/** Takes everything of a municipality away, so that its next release is made from nothing. */
export function forget(folder: string, municipality: string): void {
  for (const place of ['releases', 'live', 'assets']) {
    rmSync(join(folder, place, municipality), { recursive: true, force: true });
  }
  rmSync(join(folder, `content/${municipality}.json`), { force: true });
}

/** Makes a release of content that is all in order, however much of it went away. */
export async function release(
  workshop: Workshop,
  claim: Pick<Claim, 'municipality' | 'changes'>,
): Promise<ReleaseReport> {
  const agreed = { ...claim, lossConfirmed: true };
  const report = await publishMunicipality(workshop, agreed, async () => true);
  if (!report) throw new Error('The release went to somebody else.');
  if (report.quarantined.length > 0) throw new Error(JSON.stringify(report.quarantined));
  await workshop.store.prune(claim.municipality, 2);
  return report;
}
