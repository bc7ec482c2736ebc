import type { Core } from '@strapi/strapi';
import type { MunicipalityReleases, PastRelease } from './answers.ts';
import { findWaiting, type PendingChange } from './pending-change.ts';
import { findNewest, isAtWork, isDead, type ReleaseRecord, releaseUid } from './release-record.ts';

const mostListed = 10;

/** What waits for a municipality, what is being made, and its last releases. */
export async function loadMunicipalityReleases(
  strapi: Core.Strapi,
  { slug: municipality, name }: { slug: string; name: string },
): Promise<MunicipalityReleases> {
  const waiting = await findWaiting(strapi, [municipality]);
  const newest = await findNewest(strapi, municipality);
  const past: ReleaseRecord[] = await strapi.db.query(releaseUid).findMany({
    where: { municipality, outcome: 'live' },
    orderBy: { id: 'desc' },
    limit: mostListed,
  });
  return {
    municipality,
    name,
    waiting: describeWaiting(waiting),
    building: newest && isAtWork(newest) ? describeWork(newest) : null,
    failed: newest && waiting.length > 0 ? describeFailure(newest, waiting.at(-1)?.id ?? 0) : null,
    releases: past.map(describePast),
  };
}

function describeWaiting(rows: readonly PendingChange[]): MunicipalityReleases['waiting'] {
  const [oldest] = rows;
  if (!oldest) return null;
  return {
    count: rows.length,
    since: oldest.madeOn,
    urgent: rows.some(({ urgent }) => urgent),
  };
}

function describeWork({ startedOn, stage, publisher }: ReleaseRecord) {
  return { since: startedOn, stage, publisher };
}

/** Nothing when something newer waits for a turn that it gets at once: that puts it right, or fails anew. */
function describeFailure(
  record: ReleaseRecord,
  newestWaiting: number,
): MunicipalityReleases['failed'] {
  const { outcome, endedOn, sentence, retryOn, needsConfirmation, confirmedOn } = record;
  if (outcome !== 'failed' || endedOn === null) return null;
  if (retryOn === null && !isDead(record, newestWaiting)) return null;
  return {
    since: endedOn,
    sentence: sentence ?? '',
    retryOn,
    needsConfirmation: needsConfirmation && confirmedOn === null,
  };
}

function describePast(record: ReleaseRecord): PastRelease {
  const { startedOn, endedOn, changes, rendered, kept, address } = record;
  return {
    startedOn,
    endedOn: endedOn ?? startedOn,
    tookMilliseconds: Date.parse(endedOn ?? startedOn) - Date.parse(record.oldestOn),
    durations: record.durations ?? {},
    changes: changes.length,
    rendered,
    kept,
    address,
    quarantined: record.quarantined?.length ?? 0,
    brought: record.brought ?? [],
  };
}
