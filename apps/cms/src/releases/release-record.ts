import type { Quarantined, ReleaseReport, ReleaseStage, Warning } from '@sociaal-huis/schema';
import type { Core } from '@strapi/strapi';
import { addHiddenType, hiddenUidOf } from '../strapi/hidden-type.ts';
import type { BroughtChange } from './answers.ts';
import { leaseSeconds } from './publication-queue.ts';

export const releaseUid = hiddenUidOf('release');

/** One attempt to bring the changes of a municipality to one of its sites. */
export interface ReleaseRecord {
  id: number;
  municipality: string;
  /** On which site, as the id of a `Site`; absent in records of a CMS that knew of none. */
  site: number | null;
  /** The turn of the queue, which is the id of the claim. */
  turn: string;
  publisher: string;
  attempt: number;
  /** Ids of the rows of the outbox that it brings. */
  changes: number[];
  /** When the oldest of them was made. */
  oldestOn: string;
  startedOn: string;
  /** The last sign of life of the publisher. */
  heardOn: string;
  stage: ReleaseStage | null;
  outcome: 'building' | 'live' | 'failed';
  /** When it went live or failed. */
  endedOn: string | null;
  /** Name that the publisher gave it. */
  name: string | null;
  /** First page of the subsite. */
  address: string | null;
  durations: Partial<Record<ReleaseStage, number>> | null;
  rendered: number | null;
  kept: number | null;
  quarantined: Quarantined[] | null;
  warnings: Warning[] | null;
  /** Where each published entry is read, and why another one is not; only of the newest that is live. */
  places: ReleaseReport['places'] | null;
  unseen: ReleaseReport['unseen'] | null;
  /** What it brought, in words that stay true when the entries change. */
  brought: BroughtChange[] | null;
  /** Why it failed, in Dutch. */
  sentence: string | null;
  /** When the next attempt comes by itself; absent: only after a change, or when somebody asks. */
  retryOn: string | null;
  /** Somebody must first agree that much content disappears. */
  needsConfirmation: boolean;
  /** When somebody agreed. */
  confirmedOn: string | null;
}

export function addReleaseType(strapi: Core.Strapi): void {
  addHiddenType(strapi, {
    name: 'release',
    plural: 'releases',
    attributes: {
      municipality: { type: 'string' },
      site: { type: 'integer' },
      turn: { type: 'string' },
      publisher: { type: 'string' },
      attempt: { type: 'integer' },
      changes: { type: 'json' },
      oldestOn: { type: 'datetime' },
      startedOn: { type: 'datetime' },
      heardOn: { type: 'datetime' },
      stage: { type: 'string' },
      outcome: { type: 'string' },
      endedOn: { type: 'datetime' },
      name: { type: 'string' },
      address: { type: 'text' },
      durations: { type: 'json' },
      rendered: { type: 'integer' },
      kept: { type: 'integer' },
      quarantined: { type: 'json' },
      warnings: { type: 'json' },
      places: { type: 'json' },
      unseen: { type: 'json' },
      brought: { type: 'json' },
      sentence: { type: 'text' },
      retryOn: { type: 'datetime' },
      needsConfirmation: { type: 'boolean' },
      confirmedOn: { type: 'datetime' },
    },
    indexed: ['site', 'turn', 'outcome'],
  });
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
