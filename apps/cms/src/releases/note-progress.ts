import type { FailureReportSchema, ReleaseReportSchema, ReleaseStage } from '@sociaal-huis/schema';
import type { Core } from '@strapi/strapi';
import { describeBrought } from './describe-brought.ts';
import { handOutChanges } from './hand-out-changes.ts';
import { findWaiting, pendingChangeUid } from '../publishing/outbox/pending-change.ts';
import { findNewest, type ClaimRecord, claimUid } from './claim-record.ts';
import { releasesOf } from './releases.ts';
import { noteSiteAlive } from './site.ts';

type ReleaseReport = ReturnType<typeof ReleaseReportSchema.parse>;
type FailureReport = ReturnType<typeof FailureReportSchema.parse>;

/** So many records of a municipality on a site are kept. */
const mostRecords = 200;

/** A stage that comes so long after the last sign of life is one itself, in milliseconds. */
const quietFor = 10_000;

/** Each of these gives false when the claim is no longer held by who reports: it changed nothing then. */
type Reported = Promise<boolean>;

/** A publisher says how far it is, and that it is still there. */
export async function noteStage(strapi: Core.Strapi, claim: string, stage: ReleaseStage): Reported {
  const record = await findHeld(strapi, claim);
  if (!record) return false;
  await strapi.db
    .query(claimUid)
    .update({ where: { id: record.id }, data: { stage, heardOn: new Date() } });
  // The stages of a release follow each other in less than a second, and a site is asked for less often.
  if (Date.now() - Date.parse(record.heardOn) > quietFor) await noteSiteAlive(strapi, record.site);
  return true;
}

/** The release is live: settles the changes of the claim and no others. */
export async function noteLive(
  strapi: Core.Strapi,
  claim: string,
  report: ReleaseReport,
): Reported {
  const record = await findHeld(strapi, claim);
  if (!record) return false;
  const isOurs = await strapi.db.transaction(async () => {
    const { release, address, durations, rendered, kept, ...entries } = report;
    const endedOn = new Date();
    const { count } = await strapi.db.query(claimUid).updateMany({
      where: { id: record.id, outcome: 'building' },
      data: {
        outcome: 'live',
        endedOn,
        name: release,
        address,
        durations,
        rendered,
        kept,
        ...entries,
        brought: await describeBrought(strapi, record.changes),
      },
    });
    if (count === 0) return false;
    await settle(strapi, record, endedOn);
    await forgetOlderAddresses(strapi, record);
    await prune(strapi, record.site);
    return true;
  });
  if (!isOurs) return false;
  await releasesOf(strapi).queue.complete(claim);
  await announceNewer(strapi, record);
  return true;
}

/** It was not made. What was live stays, and the changes wait for the next attempt. */
export async function noteFailure(
  strapi: Core.Strapi,
  claim: string,
  report: FailureReport,
): Reported {
  const record = await findHeld(strapi, claim);
  if (!record) return false;
  const { queue } = releasesOf(strapi);
  const { stage, sentence, retry, needsConfirmation } = report;
  const retryOn = retry ? await queue.fail(claim) : undefined;
  if (!retry) await queue.complete(claim);
  await strapi.db.query(claimUid).update({
    where: { id: record.id },
    data: {
      outcome: 'failed',
      endedOn: new Date(),
      stage,
      sentence,
      needsConfirmation,
      retryOn: retryOn ?? null,
    },
  });
  await prune(strapi, record.site);
  await announceNewer(strapi, record);
  return true;
}

async function findHeld(strapi: Core.Strapi, claim: string): Promise<ClaimRecord | null> {
  const record: ClaimRecord | null = await strapi.db
    .query(claimUid)
    .findOne({ where: { claim, outcome: 'building' } });
  return record && (await releasesOf(strapi).queue.extend(claim)) ? record : null;
}

async function settle(
  strapi: Core.Strapi,
  { id: release, changes }: ClaimRecord,
  settledOn: Date,
): Promise<void> {
  const rows = strapi.db.query(pendingChangeUid);
  const data = { settledOn, release };
  await rows.updateMany({ where: { id: { $in: changes }, settledOn: null }, data });
}

/** Where everything is on the site is a long list, and only the newest is true. */
async function forgetOlderAddresses(strapi: Core.Strapi, { id, site }: ClaimRecord): Promise<void> {
  await strapi.db.query(claimUid).updateMany({
    where: { site, id: { $lt: id }, outcome: 'live' },
    data: { addresses: null, unseen: null },
  });
}

/**
 * Records beyond the number that is kept, but for the last one that is live. Of settled changes, the
 * last of each entry stays, since it says where the entry is and since when.
 */
async function prune(strapi: Core.Strapi, site: number | null): Promise<void> {
  if (site === null) return;
  const records = strapi.db.query(claimUid);
  const live = await findNewest(strapi, site, 'live');
  const [oldestKept]: ClaimRecord[] = await records.findMany({
    where: { site },
    orderBy: { id: 'desc' },
    offset: mostRecords - 1,
    limit: 1,
  });
  if (oldestKept) {
    await records.deleteMany({
      where: { site, id: { $lt: oldestKept.id, $ne: live?.id ?? 0 } },
    });
  }
  await dropOvertaken(strapi, live);
}

async function dropOvertaken(strapi: Core.Strapi, live: ClaimRecord | null): Promise<void> {
  if (!live) return;
  const rows = strapi.db.query(pendingChangeUid);
  const { site, id: release } = live;
  const settled: { entry: string | null }[] = await rows.findMany({
    where: { release },
    select: ['entry'],
  });
  const entries = [...new Set(settled.map(({ entry }) => entry))].filter((entry) => entry !== null);
  const older = { site, settledOn: { $notNull: true }, release: { $lt: release } };
  await rows.deleteMany({ where: { ...older, entry: { $in: entries } } });
  await rows.deleteMany({ where: { ...older, entry: null } });
}

/** What came while the publisher was at work is announced at once. */
async function announceNewer(
  strapi: Core.Strapi,
  { municipality, site, changes }: ClaimRecord,
): Promise<void> {
  if (site === null) return;
  await handOutChanges(strapi, [municipality]);
  const waiting = await findWaiting(strapi, [site]);
  if (waiting.some(({ id }) => !changes.includes(id)))
    releasesOf(strapi).announce(async () => [site]);
}
