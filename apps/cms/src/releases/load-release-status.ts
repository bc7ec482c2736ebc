import type { Core, UID } from '@strapi/strapi';
import { uidOf } from '../content-types/uid-of.ts';
import type { ReleaseStatus } from './answers.ts';
import { findWaiting, type PendingChange, pendingChangeUid } from './pending-change.ts';
import { findNewest, isAtWork, isDead } from './release-record.ts';

const unknown = {
  since: null,
  address: null,
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

/** How far the last change of an entry is on its way to the site. */
export async function loadReleaseStatus(
  strapi: Core.Strapi,
  { noun, documentId, municipality }: EntryAddress,
): Promise<ReleaseStatus> {
  const change: PendingChange | null = await strapi.db
    .query(pendingChangeUid)
    .findOne({ where: { noun, entry: documentId }, orderBy: { id: 'desc' } });
  if (change && change.settledOn === null) return describeUnsettled(strapi, change);

  const published: { publishedAt: string } | null = await strapi.db
    .query(uidOf(noun) as UID.ContentType)
    .findOne({ where: { documentId, publishedAt: { $notNull: true } }, select: ['publishedAt'] });
  if (!published) return { ...unknown, state: 'saved', since: change?.settledOn ?? null };

  const live = await findNewest(strapi, municipality, 'live');
  const isThisOne = (one: { noun: string; documentId: string }): boolean =>
    one.noun === noun && one.documentId === documentId;
  const leftOut = live?.quarantined?.find(isThisOne);
  if (live && leftOut) {
    const { sentences, earlierVersionStays } = leftOut;
    const since = live.endedOn;
    return { ...unknown, state: 'quarantined', since, sentences, earlierVersionStays };
  }
  const warnings = (live?.warnings ?? []).filter(isThisOne).flatMap((one) => one.sentences);
  if (change) {
    const { settledOn: since, address } = change;
    return { ...unknown, state: 'live', since, address, warnings };
  }
  // Published before anybody kept an outbox: the first release after it brought it.
  if (live && live.startedOn >= published.publishedAt) {
    const { endedOn: since, address } = live;
    return { ...unknown, state: 'live', since, address, warnings };
  }
  return { ...unknown, state: 'waiting', since: published.publishedAt };
}

async function describeUnsettled(
  strapi: Core.Strapi,
  { id, municipality, madeOn }: PendingChange,
): Promise<ReleaseStatus> {
  const newest = await findNewest(strapi, municipality);
  if (newest?.changes.includes(id)) {
    const { stage, startedOn, endedOn, sentence, retryOn, confirmedOn } = newest;
    if (isAtWork(newest)) return { ...unknown, state: 'building', since: startedOn, stage };
    const newestWaiting = (await findWaiting(strapi, [municipality])).at(-1)?.id ?? 0;
    if (newest.retryOn !== null || isDead(newest, newestWaiting)) {
      const sentences = sentence === null ? [] : [sentence];
      const needsConfirmation = newest.needsConfirmation && confirmedOn === null;
      const since = endedOn;
      return { ...unknown, state: 'failed', since, sentences, retryOn, needsConfirmation };
    }
  }
  return { ...unknown, state: 'waiting', since: madeOn };
}
