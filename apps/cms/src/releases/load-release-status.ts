import type { Core, UID } from '@strapi/strapi';
import { uidOf } from '../strapi/uid-of.ts';
import type { ReleaseStatus, ReleaseStatuses } from './answers.ts';
import {
  findUnassigned,
  findWaiting,
  type PendingChange,
  pendingChangeUid,
} from '../publishing/outbox/pending-change.ts';
import { findNewest, isAtWork, isDead } from './claim-record.ts';
import { findSites, nameSite, type Site } from './site.ts';

const unknown = {
  since: null,
  address: null,
  absence: null,
  sentences: [],
  stage: null,
  retryOn: null,
  needsConfirmation: false,
  earlierVersionStays: false,
  warnings: [],
};

/** An entry, and whose it is. */
export interface EntryAddress {
  noun: string;
  documentId: string;
  municipality: string;
}

/** What is known of an entry, wherever it stands. */
type Status = Omit<ReleaseStatus, 'site'>;

/** How far the last change of an entry is on its way to each site of its municipality. */
export async function loadReleaseStatus(
  strapi: Core.Strapi,
  entry: EntryAddress,
): Promise<ReleaseStatuses> {
  const sites = await findSites(strapi, [entry.municipality]);
  if (sites.length === 0) return { sites: [{ site: null, ...(await loadStatus(strapi, entry)) }] };
  const statuses: ReleaseStatus[] = [];
  for (const site of sites) {
    statuses.push({ site: nameSite(site, sites), ...(await loadStatus(strapi, entry, site)) });
  }
  return { sites: statuses };
}

/** @param site absent before the first publisher came */
async function loadStatus(
  strapi: Core.Strapi,
  { noun, documentId }: EntryAddress,
  site?: Site,
): Promise<Status> {
  const change: PendingChange | null = await strapi.db.query(pendingChangeUid).findOne({
    // What no site was given yet waits for this one as well.
    where: { noun, entry: documentId, $or: [{ site: site?.id ?? null }, unassigned] },
    orderBy: { id: 'desc' },
  });
  if (change && change.settledOn === null) {
    return site ? describeUnsettled(strapi, change, site) : waiting(change.madeOn);
  }

  const published: { publishedAt: string } | null = await strapi.db
    .query(uidOf(noun) as UID.ContentType)
    .findOne({ where: { documentId, publishedAt: { $notNull: true } }, select: ['publishedAt'] });
  if (!published) return { ...unknown, state: 'saved', since: change?.settledOn ?? null };

  const live = site ? await findNewest(strapi, site.id, 'live') : null;
  const isThisOne = (one: { noun: string; documentId: string }): boolean =>
    one.noun === noun && one.documentId === documentId;
  const leftOut = live?.quarantined?.find(isThisOne);
  if (live && leftOut) {
    const { sentences, earlierVersionStays } = leftOut;
    const since = live.endedOn;
    return { ...unknown, state: 'quarantined', since, sentences, earlierVersionStays };
  }
  const warnings = (live?.warnings ?? []).filter(isThisOne).flatMap((one) => one.sentences);
  const address = live?.addresses?.find(isThisOne)?.address ?? null;
  const absence = live?.unseen?.find(isThisOne)?.sentence ?? null;
  const there = { ...unknown, state: 'live' as const, address, absence, warnings };
  if (change) return { ...there, since: change.settledOn };
  // Published before the site was there: the first release after it brought it.
  if (live && live.startedOn >= published.publishedAt) return { ...there, since: live.endedOn };
  return waiting(published.publishedAt);
}

const unassigned = { site: null, settledOn: null };

function waiting(since: string): Status {
  return { ...unknown, state: 'waiting', since };
}

async function describeUnsettled(
  strapi: Core.Strapi,
  { id, madeOn }: PendingChange,
  site: Site,
): Promise<Status> {
  const newest = await findNewest(strapi, site.id);
  if (newest?.changes.includes(id)) {
    const { stage, startedOn, endedOn, sentence, retryOn, confirmedOn } = newest;
    if (isAtWork(newest)) return { ...unknown, state: 'building', since: startedOn, stage };
    const waits = [
      ...(await findWaiting(strapi, [site.id])),
      ...(await findUnassigned(strapi, [site.municipality])),
    ];
    const newestWaiting = Math.max(0, ...waits.map((row) => row.id));
    if (newest.retryOn !== null || isDead(newest, newestWaiting)) {
      const sentences = sentence === null ? [] : [sentence];
      const needsConfirmation = newest.needsConfirmation && confirmedOn === null;
      const since = endedOn;
      return { ...unknown, state: 'failed', since, sentences, retryOn, needsConfirmation };
    }
  }
  return waiting(madeOn);
}
