import type { Change } from '@sociaal-huis/schema';
import type { Core } from '@strapi/strapi';
import { addHiddenType, hiddenUidOf } from '../content-types/hidden-type.ts';
import { type AdminUser, userNameOf } from '../history/publication.ts';
import { releasesOf } from './releases.ts';

export const pendingChangeUid = hiddenUidOf('pending-change');

/** Something that the site of one municipality must show: a row of the outbox. */
export interface PendingChange {
  id: number;
  municipality: string;
  reason: Change['reason'];
  /** Type and documentId of the entry; absent when it is about the whole subsite, or about files. */
  noun: string | null;
  entry: string | null;
  /** Addresses of files whose content changed. */
  files: string[] | null;
  /** Goes ahead of what waits for others. */
  urgent: boolean;
  madeOn: string;
  /** Not to be released before: the change itself may not be done yet. */
  heldUntil: string | null;
  userName: string | null;
  /** When the release that brought it went live; absent while it waits. */
  settledOn: string | null;
  /** That release, by id. */
  release: number | null;
  /** Where the entry is on the site since then. */
  address: string | null;
}

/** A change that is about to be written down. */
export interface NewChange {
  municipality: string;
  reason: Change['reason'];
  noun?: string;
  entry?: string;
  files?: string[];
  urgent?: boolean;
  heldUntil?: Date;
}

export function addPendingChangeType(strapi: Core.Strapi): void {
  addHiddenType(strapi, {
    name: 'pending-change',
    plural: 'pending-changes',
    attributes: {
      municipality: { type: 'string' },
      reason: { type: 'string' },
      noun: { type: 'string' },
      entry: { type: 'string' },
      files: { type: 'json' },
      urgent: { type: 'boolean' },
      madeOn: { type: 'datetime' },
      heldUntil: { type: 'datetime' },
      userId: { type: 'integer' },
      userName: { type: 'string' },
      settledOn: { type: 'datetime' },
      release: { type: 'integer' },
      address: { type: 'text' },
    },
    indexed: ['entry', 'settledOn', 'release'],
  });
}

/**
 * Writes changes in the outbox, within the transaction that makes them. Publishers are woken once
 * that is committed.
 *
 * @returns The ids of the rows.
 */
export async function addChanges(
  strapi: Core.Strapi,
  changes: readonly NewChange[],
): Promise<number[]> {
  if (changes.length === 0) return [];
  const user: AdminUser | undefined = strapi.requestContext.get()?.state?.user;
  return strapi.db.transaction(async ({ onCommit }) => {
    const ids: number[] = [];
    for (const { urgent = false, ...change } of changes) {
      const by = { userId: user?.id ?? null, userName: user ? userNameOf(user) : null };
      const data = { ...change, urgent, madeOn: new Date(), ...by };
      ids.push((await strapi.db.query(pendingChangeUid).create({ data })).id);
    }
    onCommit(() => {
      for (const municipality of new Set(changes.map((change) => change.municipality))) {
        releasesOf(strapi).announce(municipality);
      }
    });
    return ids;
  });
}

/** What has not been released, oldest first, leaving out what may not be done yet. */
export function findWaiting(
  strapi: Core.Strapi,
  municipalities: readonly string[],
): Promise<PendingChange[]> {
  return strapi.db.query(pendingChangeUid).findMany({
    where: {
      municipality: { $in: municipalities },
      settledOn: null,
      $or: [{ heldUntil: null }, { heldUntil: { $lt: new Date() } }],
    },
    orderBy: { id: 'asc' },
  });
}
