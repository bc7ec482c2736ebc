import type { Quarantined, ReleaseReport, ReleaseStage, Warning } from '@sociaal-huis/schema';
import type { Core } from '@strapi/strapi';
import { addHiddenType, column, hiddenType, type RowOf } from '../strapi/hidden-type.ts';
import type { BroughtChange } from './answers.ts';
import { leaseSeconds } from './publication-queue.ts';

/** Its table is `releases`, as the first version of this CMS called it. */
const claimType = hiddenType('release', 'releases', {
  fields: {
    municipality: column.string(),
    /** On which site, as the id of a `Site`; absent in records of a CMS that knew of none. */
    site: column.optional(column.integer()),
    /** Its id, as the queue and the publisher know it. */
    claim: column.string(),
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
  indexed: ['site', 'claim', 'outcome'],
});

export const claimUid = claimType.uid;

/** A claim, and what became of it: the changes of a municipality are on one of its sites, or are not. */
export type ClaimRecord = RowOf<typeof claimType>;

export function addClaimType(strapi: Core.Strapi): void {
  addHiddenType(strapi, claimType);
}

/** The newest record of a municipality on a site, or the newest with an outcome. */
export function findNewest(
  strapi: Core.Strapi,
  site: number,
  outcome?: ClaimRecord['outcome'],
): Promise<ClaimRecord | null> {
  const where = outcome === undefined ? { site } : { site, outcome };
  return strapi.db.query(claimUid).findOne({ where, orderBy: { id: 'desc' } });
}

/** Whether a publisher is at work on it, as far as anybody knows. */
export function isAtWork({ outcome, heardOn }: ClaimRecord): boolean {
  return outcome === 'building' && Date.now() - Date.parse(heardOn) < leaseSeconds * 1000;
}

/** Whether nothing happens any more until something changes after this record. */
export function isDead({ outcome, retryOn, changes }: ClaimRecord, newestWaiting: number) {
  return outcome === 'failed' && retryOn === null && newestWaiting <= Math.max(0, ...changes);
}
