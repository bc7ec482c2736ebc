import type { Claim, ClaimRequestSchema } from '@sociaal-huis/schema';
import type { Core } from '@strapi/strapi';
import { handOutChanges } from './hand-out-changes.ts';
import {
  addChanges,
  findWaiting,
  type PendingChange,
  pendingChangeUid,
} from '../publishing/outbox/pending-change.ts';
import { mostAttempts, type HeldClaim } from './publication-queue.ts';
import { registerSites } from './register-sites.ts';
import { findNewest, isAtWork, type ClaimRecord, claimUid } from './claim-record.ts';
import { releasesOf } from './releases.ts';
import { findSites, type Site } from './site.ts';

/** What a publisher asks for, parsed. */
export type ClaimWish = ReturnType<typeof ClaimRequestSchema.parse>;

const silent =
  'De publicatieserver liet niets meer van zich horen. De publicatie begint vanzelf opnieuw.';
const restarted = 'De publicatieserver is opnieuw gestart. De publicatie begint vanzelf opnieuw.';

/**
 * What a publisher says before it asks for work: which site it makes, that it started again, so that
 * what it held is free, and which municipalities its new code has to make anew.
 *
 * @returns The sites that it takes work for.
 */
export async function prepareClaim(strapi: Core.Strapi, request: ClaimWish): Promise<Site[]> {
  const sites = await registerSites(strapi, request);
  if (request.restarted) {
    // Publishers of other sites on the same machine may have the same name.
    const ids = sites.map(({ id }) => id);
    const held: ClaimRecord[] = await strapi.db.query(claimUid).findMany({
      where: { publisher: request.publisher, site: { $in: ids }, outcome: 'building' },
    });
    for (const record of held) {
      await releasesOf(strapi).queue.giveBack(record.claim);
      await endBroken(strapi, { id: record.id }, restarted);
    }
  }
  const renewed = await findSites(strapi, request.renew, request.site.id);
  for (const { id: site, municipality } of renewed) {
    const reason = 'new-code';
    const waits = await strapi.db
      .query(pendingChangeUid)
      .findOne({ where: { site, reason, settledOn: null } });
    const newest = await findNewest(strapi, site);
    // A publisher with the old code may be about to settle the row that is there.
    if (!waits || (newest && isAtWork(newest)))
      await addChanges(strapi, [{ municipality, reason, site }]);
  }
  return sites;
}

/** Takes the most pressing work that there is for the publisher on these sites. */
export async function claimWork(
  strapi: Core.Strapi,
  sites: readonly Site[],
  publisher: string,
): Promise<Claim | undefined> {
  const { queue } = releasesOf(strapi);
  await handOutChanges(
    strapi,
    sites.map(({ municipality }) => municipality),
  );
  for (const site of await orderByNeed(strapi, sites)) {
    const held = await queue.claim(site.id);
    if (!held) continue;
    const claim = await openClaim(strapi, site, held, publisher);
    if (claim) return claim;
    // Another process settled it just now.
    await queue.complete(held.id);
  }
  return undefined;
}

/**
 * Gives work back that its publisher never received: it hung up while it was being looked for.
 */
export async function returnClaim(strapi: Core.Strapi, { id }: Claim): Promise<void> {
  await strapi.db.query(claimUid).deleteMany({ where: { claim: id } });
  await releasesOf(strapi).queue.giveBack(id);
  releasesOf(strapi).waitingRoom.ring();
}

/** Closes what publishers left open. The queue counts such an attempt as well, and this follows it. */
export async function endBroken(
  strapi: Core.Strapi,
  where: object,
  sentence = silent,
): Promise<void> {
  const records = strapi.db.query(claimUid);
  const broken = { ...where, outcome: 'building' };
  const ended = { outcome: 'failed', endedOn: new Date(), sentence };
  await records.updateMany({
    where: { ...broken, attempt: { $lt: mostAttempts - 1 } },
    data: { ...ended, retryOn: new Date() },
  });
  await records.updateMany({ where: broken, data: ended });
}

/**
 * Sites with something that waits: emergencies first, then those whose last attempt did not
 * fail, so that one that always fails holds nobody up, and then who waits longest.
 */
async function orderByNeed(strapi: Core.Strapi, asked: readonly Site[]): Promise<Site[]> {
  const rowsOfAll = await findWaiting(
    strapi,
    asked.map(({ id }) => id),
  );
  const waiting = Map.groupBy(rowsOfAll, (row) => row.site);
  const ranked: { site: Site; urgent: boolean; failed: boolean; first: number }[] = [];
  for (const site of asked) {
    const rows = waiting.get(site.id);
    if (!rows) continue;
    const newest = waiting.size > 1 ? await findNewest(strapi, site.id) : null;
    ranked.push({
      site,
      urgent: rows.some((row) => row.urgent),
      failed: newest?.outcome === 'failed',
      first: rows[0]?.id ?? 0,
    });
  }
  return ranked
    .toSorted(
      (a, b) =>
        Number(b.urgent) - Number(a.urgent) ||
        Number(a.failed) - Number(b.failed) ||
        a.first - b.first,
    )
    .map(({ site }) => site);
}

/** Writes down that a publisher is at work, with everything that waits for it at this moment. */
async function openClaim(
  strapi: Core.Strapi,
  { id: site, municipality }: Site,
  { id: claim, attempt }: HeldClaim,
  publisher: string,
): Promise<Claim | undefined> {
  return strapi.db.transaction(async () => {
    await endBroken(strapi, { site });
    const waiting = await findWaiting(strapi, [site]);
    if (waiting.length === 0) return undefined;
    const lossConfirmed = await isLossConfirmed(strapi, site);
    const now = new Date();
    await strapi.db.query(claimUid).create({
      data: {
        municipality,
        site,
        claim,
        publisher,
        attempt,
        changes: waiting.map(({ id }) => id),
        oldestOn: waiting[0]?.madeOn,
        startedOn: now,
        heardOn: now,
        outcome: 'building',
        needsConfirmation: false,
      },
    });
    return { id: claim, municipality, attempt, lossConfirmed, changes: waiting.map(toChange) };
  });
}

/** Whether somebody agreed that content disappears, since the last release that went live. */
async function isLossConfirmed(strapi: Core.Strapi, site: number): Promise<boolean> {
  const live = await findNewest(strapi, site, 'live');
  const where = { site, confirmedOn: { $notNull: true }, id: { $gt: live?.id ?? 0 } };
  return (await strapi.db.query(claimUid).count({ where })) > 0;
}

function toChange({ id, reason, noun, entry, files }: PendingChange): Claim['changes'][number] {
  return {
    id,
    reason,
    ...(noun === null ? {} : { noun }),
    ...(entry === null ? {} : { documentId: entry }),
    files: files ?? [],
  };
}
