import type { Noun } from '@sociaal-huis/schema';
import type { Core, UID } from '@strapi/strapi';
import { attributesFrom } from '../../strapi/attributes-of.ts';
import { uidOf } from '../../strapi/uid-of.ts';
import { buildPopulate } from './build-populate.ts';
import { keyOf } from '../gate/find-problems.ts';
import { type Fields, findReferences } from './walk-entry.ts';

/** A version of an entry with all that belongs to it, as the site would get it over REST. */
export async function readEntry(
  strapi: Core.Strapi,
  noun: Noun,
  documentId: string,
  status: 'draft' | 'published',
): Promise<Fields | undefined> {
  const uid = uidOf(noun);
  const populate = buildPopulate(uid, attributesFrom(strapi));
  const entry = await strapi
    .documents(uid as UID.ContentType)
    .findOne({ documentId, status, populate } as never);
  return entry ? (JSON.parse(JSON.stringify(entry)) as Fields) : undefined;
}

/** Of the entries that this one points at, those that are published, with their municipality. */
export async function findPublished(
  strapi: Core.Strapi,
  noun: Noun,
  entry: Fields,
): Promise<Map<string, string>> {
  const references = findReferences(entry, uidOf(noun), attributesFrom(strapi));
  const published = new Map<string, string>();
  for (const [target, ofTarget] of Map.groupBy(references, (reference) => reference.target)) {
    const rows: { documentId: string; municipality: string }[] = await strapi.db
      .query(target as UID.ContentType)
      .findMany({
        where: {
          documentId: { $in: ofTarget.map(({ documentId }) => documentId) },
          publishedAt: { $notNull: true },
        },
        select: ['documentId', 'municipality'],
      });
    for (const row of rows) published.set(keyOf(target, row.documentId), row.municipality);
  }
  return published;
}
