import { readMunicipalities } from '@sociaal-huis/schema/municipalities';
import type { Core } from '@strapi/strapi';
import { endBroken } from './claim-work.ts';
import { handOutChanges } from './hand-out-changes.ts';
import { findWaiting } from '../publishing/outbox/pending-change.ts';
import { leaseSeconds } from './publication-queue.ts';
import { findNewest, isDead } from './claim-record.ts';
import { releasesOf } from './releases.ts';
import { findSites } from './site.ts';

/**
 * Holds the queue against the outbox, which is the truth: whatever waits has a turn, unless it failed
 * for good, and what a silent publisher left open is closed. At each start and each minute.
 */
export async function sweep(strapi: Core.Strapi): Promise<void> {
  const { queue, waitingRoom } = releasesOf(strapi);
  const silentSince = new Date(Date.now() - leaseSeconds * 1000);
  await endBroken(strapi, { heardOn: { $lt: silentSince } });
  const slugs = readMunicipalities().map(({ slug }) => slug);
  await handOutChanges(strapi, slugs);
  const sites = await findSites(strapi, slugs);
  const waiting = await findWaiting(
    strapi,
    sites.map(({ id }) => id),
  );
  for (const { id } of sites) {
    const last = waiting.findLast(({ site }) => site === id);
    const newest = last && (await findNewest(strapi, id));
    if (!last || (newest && isDead(newest, last.id))) continue;
    await queue.remind(id);
  }
  if (waiting.length > 0) waitingRoom.ring();
}
