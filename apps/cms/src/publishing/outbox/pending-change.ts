import type { Change } from '@sociaal-huis/schema';
import type { Core } from '@strapi/strapi';
import { addHiddenType, hiddenUidOf } from '../../strapi/hidden-type.ts';
import { type AdminUser, userNameOf } from '../../strapi/admin-user.ts';
import { tellListeners } from './outbox-listeners.ts';

export const pendingChangeUid = hiddenUidOf('pending-change');

/** Something that one municipality must show, on one site of it: a row of the outbox. */
export interface PendingChange {
  id: number;
  municipality: string;
  /** Where, as the id of a `Site`; absent until `handOutChanges` gave each of its sites a row. */
  site: number | null;
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
  userId: number | null;
  userName: string | null;
  /** When the release that brought it went live; absent while it waits. */
  settledOn: string | null;
  /** That release, by id. */
  release: number | null;
}

/** A change that is about to be written down. */
export interface NewChange {
  municipality: string;
  reason: Change['reason'];
  /** The only site that it is about; absent when it is about all. */
  site?: number;
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
      site: { type: 'integer' },
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
      // Earlier versions wrote here where the entry is; a column that holds something is not dropped.
      address: { type: 'text' },
    },
    indexed: ['entry', 'settledOn', 'release', 'site'],
  });
}

/**
 * Writes changes in the outbox, within the transaction that makes them. Who listens hears of them once
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
    onCommit(() => tellListeners(strapi, changes));
    return ids;
  });
}

/** What has not been released on these sites, oldest first. */
export function findWaiting(
  strapi: Core.Strapi,
  sites: readonly number[],
): Promise<PendingChange[]> {
  return findFree(strapi, { site: { $in: sites } });
}

/** What no site was given yet, oldest first. */
export function findUnassigned(
  strapi: Core.Strapi,
  municipalities: readonly string[],
): Promise<PendingChange[]> {
  return findFree(strapi, { site: null, municipality: { $in: municipalities } });
}

/** Leaves out what may not be done yet. */
function findFree(strapi: Core.Strapi, where: object): Promise<PendingChange[]> {
  const isFree = [{ heldUntil: null }, { heldUntil: { $lt: new Date() } }];
  return strapi.db.query(pendingChangeUid).findMany({
    where: { ...where, settledOn: null, $or: isFree },
    orderBy: { id: 'asc' },
  });
}

/** Writes the same change once more, to be settled at another site. */
export async function copyChange(
  strapi: Core.Strapi,
  change: PendingChange,
  site: number,
): Promise<void> {
  const { municipality, reason, noun, entry, files, urgent, madeOn, userId, userName } = change;
  const data = { municipality, reason, noun, entry, files, urgent, madeOn, userId, userName, site };
  await strapi.db.query(pendingChangeUid).create({ data });
}
