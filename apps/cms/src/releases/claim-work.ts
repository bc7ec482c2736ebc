import type { Claim, ClaimRequestSchema } from '@sociaal-huis/schema';
import type { Core } from '@strapi/strapi';
import { addChanges, findWaiting, type PendingChange, pendingChangeUid } from './pending-change.ts';
import { mostAttempts, type Turn } from './publication-queue.ts';
import { findNewest, isAtWork, type ReleaseRecord, releaseUid } from './release-record.ts';
import { releasesOf } from './releases.ts';

/** What a publisher asks for, parsed. */
export type ClaimWish = ReturnType<typeof ClaimRequestSchema.parse>;

const silent =
  'De publicatieserver liet niets meer van zich horen. De publicatie begint vanzelf opnieuw.';
const restarted = 'De publicatieserver is opnieuw gestart. De publicatie begint vanzelf opnieuw.';

/**
 * What a publisher says before it asks for work: that it started again, so that what it held is free,
 * and which municipalities its new code has to make anew.
 */
export async function prepareClaim(strapi: Core.Strapi, request: ClaimWish): Promise<void> {
  if (request.restarted) {
    const held: ReleaseRecord[] = await strapi.db
      .query(releaseUid)
      .findMany({ where: { publisher: request.publisher, outcome: 'building' } });
    for (const record of held) {
      await releasesOf(strapi).queue.giveBack(record.turn);
      await endBroken(strapi, { id: record.id }, restarted);
    }
  }
  for (const municipality of request.renew) {
    const reason = 'new-code';
    const waits = await strapi.db
      .query(pendingChangeUid)
      .findOne({ where: { municipality, reason, settledOn: null } });
    const newest = await findNewest(strapi, municipality);
    // A publisher with the old code may be about to settle the row that is there.
    if (!waits || (newest && isAtWork(newest)))
      await addChanges(strapi, [{ municipality, reason }]);
  }
}

/** Takes the most pressing work that there is for the publisher. */
export async function claimWork(
  strapi: Core.Strapi,
  { municipalities, publisher }: ClaimWish,
): Promise<Claim | undefined> {
  const { queue } = releasesOf(strapi);
  for (const municipality of await orderByNeed(strapi, municipalities)) {
    const turn = await queue.claim(municipality);
    if (!turn) continue;
    const claim = await openRelease(strapi, municipality, turn, publisher);
    if (claim) return claim;
    // Another process settled it just now.
    await queue.complete(turn.id);
  }
  return undefined;
}

/**
 * Gives work back that its publisher never received: it hung up while it was being looked for.
 */
export async function returnClaim(strapi: Core.Strapi, { id }: Claim): Promise<void> {
  await strapi.db.query(releaseUid).deleteMany({ where: { turn: id } });
  await releasesOf(strapi).queue.giveBack(id);
  releasesOf(strapi).waitingRoom.ring();
}

/** Closes what publishers left open. The queue counts such an attempt as well, and this follows it. */
export async function endBroken(
  strapi: Core.Strapi,
  where: object,
  sentence = silent,
): Promise<void> {
  const records = strapi.db.query(releaseUid);
  const broken = { ...where, outcome: 'building' };
  const ended = { outcome: 'failed', endedOn: new Date(), sentence };
  await records.updateMany({
    where: { ...broken, attempt: { $lt: mostAttempts - 1 } },
    data: { ...ended, retryOn: new Date() },
  });
  await records.updateMany({ where: broken, data: ended });
}

/**
 * Municipalities with something that waits: emergencies first, then those whose last attempt did not
 * fail, so that one that always fails holds nobody up, and then who waits longest.
 */
async function orderByNeed(strapi: Core.Strapi, asked: readonly string[]): Promise<string[]> {
  const waiting = Map.groupBy(await findWaiting(strapi, asked), (row) => row.municipality);
  const ranked: { municipality: string; urgent: boolean; failed: boolean; first: number }[] = [];
  for (const [municipality, rows] of waiting) {
    const newest = waiting.size > 1 ? await findNewest(strapi, municipality) : null;
    ranked.push({
      municipality,
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
    .map(({ municipality }) => municipality);
}

/** Writes down that a publisher is at work, with everything that waits for it at this moment. */
async function openRelease(
  strapi: Core.Strapi,
  municipality: string,
  { id: turn, attempt }: Turn,
  publisher: string,
): Promise<Claim | undefined> {
  return strapi.db.transaction(async () => {
    await endBroken(strapi, { municipality });
    const waiting = await findWaiting(strapi, [municipality]);
    if (waiting.length === 0) return undefined;
    const lossConfirmed = await isLossConfirmed(strapi, municipality);
    const now = new Date();
    await strapi.db.query(releaseUid).create({
      data: {
        municipality,
        turn,
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
    return { id: turn, municipality, attempt, lossConfirmed, changes: waiting.map(toChange) };
  });
}

/** Whether somebody agreed that content disappears, since the last release that went live. */
async function isLossConfirmed(strapi: Core.Strapi, municipality: string): Promise<boolean> {
  const live = await findNewest(strapi, municipality, 'live');
  const where = { municipality, confirmedOn: { $notNull: true }, id: { $gt: live?.id ?? 0 } };
  return (await strapi.db.query(releaseUid).count({ where })) > 0;
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
