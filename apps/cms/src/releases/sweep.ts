import { readMunicipalities } from '@sociaal-huis/schema/municipalities';
import type { Core } from '@strapi/strapi';
import { endBroken } from './claim-work.ts';
import { findWaiting } from './pending-change.ts';
import { leaseSeconds } from './publication-queue.ts';
import { findNewest, isDead } from './release-record.ts';
import { releasesOf } from './releases.ts';

/**
 * Holds the queue against the outbox, which is the truth: whatever waits has a turn, unless it failed
 * for good, and what a silent publisher left open is closed. At each start and each minute.
 */
export async function sweep(strapi: Core.Strapi): Promise<void> {
  const { queue, waitingRoom } = releasesOf(strapi);
  const silentSince = new Date(Date.now() - leaseSeconds * 1000);
  await endBroken(strapi, { heardOn: { $lt: silentSince } });
  const slugs = readMunicipalities().map(({ slug }) => slug);
  const waiting = Map.groupBy(await findWaiting(strapi, slugs), (row) => row.municipality);
  for (const [municipality, rows] of waiting) {
    const newest = await findNewest(strapi, municipality);
    if (newest && isDead(newest, rows.at(-1)?.id ?? 0)) continue;
    await queue.remind(municipality);
  }
  if (waiting.size > 0) waitingRoom.ring();
}
