import type { Quarantined, ReleaseReport, ReleaseStage, Warning } from '@sociaal-huis/schema';
import type { Core } from '@strapi/strapi';
import { addHiddenType, column, hiddenType, type RowOf } from '../strapi/hidden-type.ts';
import type { BroughtChange } from './answers.ts';
import { leaseSeconds } from './publication-queue.ts';

const releaseType = hiddenType('release', 'releases', {
  fields: {
    municipality: column.string(),
    /** On which site, as the id of a `Site`; absent in records of a CMS that knew of none. */
    site: column.optional(column.integer()),
    /** The turn of the queue, which is the id of the claim. */
    turn: column.string(),
    publisher: column.string(),
    attempt: column.integer(),
    /** Ids of the rows of the outbox that it brings. */
    changes: column.json<number[]>(),
    /** When the oldest of them was made. */
    oldestOn: column.datetime(),
    startedOn: column.datetime(),
    /** The last sign of life of the publisher. */
    heardOn: column.datetime(),
    stage: column.optional(column.string<ReleaseStage>()),
    outcome: column.string<'building' | 'live' | 'failed'>(),
    /** When it went live or failed. */
    endedOn: column.optional(column.datetime()),
    /** Name that the publisher gave it. */
    name: column.optional(column.string()),
    /** First page of the subsite. */
    address: column.optional(column.text()),
    durations: column.optional(column.json<Partial<Record<ReleaseStage, number>>>()),
    rendered: column.optional(column.integer()),
    kept: column.optional(column.integer()),
    quarantined: column.optional(column.json<Quarantined[]>()),
    warnings: column.optional(column.json<Warning[]>()),
    /** Where each published entry is read, and why another one is not; only of the newest that is live. */
    addresses: column.optional(column.json<ReleaseReport['addresses']>()),
    unseen: column.optional(column.json<ReleaseReport['unseen']>()),
    /** What it brought, in words that stay true when the entries change. */
    brought: column.optional(column.json<BroughtChange[]>()),
    /** Why it failed, in Dutch. */
    sentence: column.optional(column.text()),
    /** When the next attempt comes by itself; absent: only after a change, or when somebody asks. */
    retryOn: column.optional(column.datetime()),
    /** Somebody must first agree that much content disappears. */
    needsConfirmation: column.boolean(),
    /** When somebody agreed. */
    confirmedOn: column.optional(column.datetime()),
  },
  indexed: ['site', 'turn', 'outcome'],
});

export const releaseUid = releaseType.uid;

/** One attempt to bring the changes of a municipality to one of its sites. */
export type ReleaseRecord = RowOf<typeof releaseType>;

export function addReleaseType(strapi: Core.Strapi): void {
  addHiddenType(strapi, releaseType);
}

/** The newest record of a municipality on a site, or the newest with an outcome. */
export function findNewest(
  strapi: Core.Strapi,
  site: number,
  outcome?: ReleaseRecord['outcome'],
): Promise<ReleaseRecord | null> {
  const where = outcome === undefined ? { site } : { site, outcome };
  return strapi.db.query(releaseUid).findOne({ where, orderBy: { id: 'desc' } });
}

/** Whether a publisher is at work on it, as far as anybody knows. */
export function isAtWork({ outcome, heardOn }: ReleaseRecord): boolean {
  return outcome === 'building' && Date.now() - Date.parse(heardOn) < leaseSeconds * 1000;
}

/** Whether nothing happens any more until something changes after this record. */
export function isDead({ outcome, retryOn, changes }: ReleaseRecord, newestWaiting: number) {
  return outcome === 'failed' && retryOn === null && newestWaiting <= Math.max(0, ...changes);
}
