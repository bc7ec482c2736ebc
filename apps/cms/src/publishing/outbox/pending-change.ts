import type { Change } from '@sociaal-huis/schema';
import type { Core } from '@strapi/strapi';
import { addHiddenType, column, hiddenType, type RowOf } from '../../strapi/hidden-type.ts';
import { type AdminUser, userNameOf } from '../../strapi/admin-user.ts';
import { tellListeners } from './outbox-listeners.ts';

const pendingChangeType = hiddenType('pending-change', 'pending-changes', {
  fields: {
    municipality: column.string(),
    /** Where, as the id of a `Site`; absent until `handOutChanges` gave each of its sites a row. */
    site: column.optional(column.integer()),
    reason: column.string<Change['reason']>(),
    /** Type and documentId of the entry; absent when it is about the whole subsite, or about files. */
    noun: column.optional(column.string()),
    entry: column.optional(column.string()),
    /** Addresses of files whose content changed. */
    files: column.optional(column.json<string[]>()),
    /** Goes ahead of what waits for others. */
    urgent: column.boolean(),
    madeOn: column.datetime(),
    /** Not to be released before: the change itself may not be done yet. */
    heldUntil: column.optional(column.datetime()),
    userId: column.optional(column.integer()),
    userName: column.optional(column.string()),
    /** When the release that brought it went live; absent while it waits. */
    settledOn: column.optional(column.datetime()),
    /** That release, by id. */
    release: column.optional(column.integer()),
    /** Where the entry is, as earlier versions wrote it; a column that holds something is not dropped. */
    address: column.optional(column.text()),
  },
  indexed: ['entry', 'settledOn', 'release', 'site'],
});

export const pendingChangeUid = pendingChangeType.uid;

/** Something that one municipality must show, on one site of it: a row of the outbox. */
export type PendingChange = RowOf<typeof pendingChangeType>;

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
  addHiddenType(strapi, pendingChangeType);
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
