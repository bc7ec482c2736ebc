import type { Core, UID } from '@strapi/strapi';
import { buildMainField } from '../content-manager/build-officer-layout.ts';
import type { Model } from '../content-manager/types.ts';
import { uidOf } from '../strapi/uid-of.ts';
import type { BroughtChange } from './answers.ts';
import { type PendingChange, pendingChangeUid } from '../publishing/outbox/pending-change.ts';

/** Of a release with more entries, such as the very first, the rest is only counted. */
const mostDescribed = 10;

/**
 * What changes of the outbox brought, in the words of the moment: each entry once, by its last change.
 * An entry that is no longer there is called by its kind.
 */
export async function describeBrought(
  strapi: Core.Strapi,
  changes: readonly number[],
): Promise<BroughtChange[]> {
  const rows: PendingChange[] = await strapi.db.query(pendingChangeUid).findMany({
    where: { id: { $in: changes }, entry: { $notNull: true } },
    orderBy: { id: 'asc' },
  });
  const lastOfEach = new Map(rows.map((row) => [`${row.noun}/${row.entry}`, row]));
  const described = [...lastOfEach.values()].slice(0, mostDescribed);
  const brought: BroughtChange[] = [];
  for (const { reason, noun, entry, userName: by } of described) {
    brought.push({ reason, title: await findTitle(strapi, String(noun), String(entry)), by });
  }
  return brought;
}

async function findTitle(strapi: Core.Strapi, noun: string, documentId: string): Promise<string> {
  const uid = uidOf(noun) as UID.ContentType;
  // A row may be older than the code, which may know the type no longer.
  if (!Object.hasOwn(strapi.contentTypes, uid)) return noun;
  const model = strapi.contentType(uid) as unknown as Model & { info: { displayName: string } };
  const mainField = buildMainField(model);
  const versions: Record<string, string | null>[] = await strapi.db
    .query(uid)
    .findMany({ where: { documentId }, select: [mainField, 'publishedAt'] } as never);
  const version = versions.find(({ publishedAt }) => publishedAt !== null) ?? versions[0];
  return version?.[mainField] || model.info.displayName;
}
