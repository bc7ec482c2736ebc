import type { Core } from '@strapi/strapi';
import type { MunicipalityReleases, PastRelease, SiteReleases } from './answers.ts';
import {
  findUnassigned,
  findWaiting,
  type PendingChange,
} from '../publishing/outbox/pending-change.ts';
import { findNewest, isAtWork, isDead, type ClaimRecord, claimUid } from './claim-record.ts';
import { findSites, nameSite } from './site.ts';

const mostListed = 10;

/** What waits for each site of a municipality, what is being made, and its last releases. */
export async function loadMunicipalityReleases(
  strapi: Core.Strapi,
  { slug: municipality, name }: { slug: string; name: string },
  { mayForget }: { mayForget: boolean },
): Promise<MunicipalityReleases> {
  const unassigned = await findUnassigned(strapi, [municipality]);
  const sites: SiteReleases[] = [];
  const all = await findSites(strapi, [municipality]);
  for (const one of all) {
    const site = nameSite(one, all);
    const mayBeForgotten = mayForget && site.awaySince !== null;
    sites.push({ site, mayBeForgotten, ...(await loadSite(strapi, one.id, unassigned)) });
  }
  return { municipality, name, sites: sites.length > 0 ? sites : [withoutSite(unassigned)] };
}

function withoutSite(unassigned: readonly PendingChange[]): SiteReleases {
  const waiting = describeWaiting(unassigned);
  const nothing = { building: null, failed: null, releases: [] };
  return { site: null, mayBeForgotten: false, waiting, ...nothing };
}

async function loadSite(
  strapi: Core.Strapi,
  site: number,
  unassigned: readonly PendingChange[],
): Promise<Omit<SiteReleases, 'site' | 'mayBeForgotten'>> {
  const own = await findWaiting(strapi, [site]);
  const waiting = [...own, ...unassigned].toSorted((a, b) => a.id - b.id);
  const newest = await findNewest(strapi, site);
  const past: ClaimRecord[] = await strapi.db.query(claimUid).findMany({
    where: { site, outcome: 'live' },
    orderBy: { id: 'desc' },
    limit: mostListed,
  });
  return {
    waiting: describeWaiting(waiting),
    building: newest && isAtWork(newest) ? describeWork(newest) : null,
    failed: newest && waiting.length > 0 ? describeFailure(newest, waiting.at(-1)?.id ?? 0) : null,
    releases: past.map(describePast),
  };
}

function describeWaiting(rows: readonly PendingChange[]): SiteReleases['waiting'] {
  const [oldest] = rows;
  if (!oldest) return null;
  return {
    count: rows.length,
    since: oldest.madeOn,
    urgent: rows.some(({ urgent }) => urgent),
  };
}

function describeWork({ startedOn, stage, publisher }: ClaimRecord) {
  return { since: startedOn, stage, publisher };
}

/** Nothing when something newer waits that is claimed at once: that puts it right, or fails anew. */
function describeFailure(record: ClaimRecord, newestWaiting: number): SiteReleases['failed'] {
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

function describePast(record: ClaimRecord): PastRelease {
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
