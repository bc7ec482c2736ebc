import type { Noun } from '@sociaal-huis/schema';
import type { Core, UID } from '@strapi/strapi';
import { attributesFrom } from '../../strapi/attributes-of.ts';
import { nameFieldOf } from '../../strapi/attributes.ts';
import { uidOf } from '../../strapi/uid-of.ts';
import { buildPopulate } from './build-populate.ts';
import { type Fields, findReferences, keyOf } from './walk-entry.ts';

/** What an entry knows of one that it points at: which it is, and the field by which people call it. */
export interface PublishedTarget extends Fields {
  id: number;
  documentId: string;
  municipality: string;
}

/** The draft of an entry with all that belongs to it, as the site would get it over REST. */
export async function loadDraft(
  strapi: Core.Strapi,
  noun: Noun,
  documentId: string,
): Promise<Fields | undefined> {
  const uid = uidOf(noun);
  const populate = buildPopulate(uid, attributesFrom(strapi));
  const entry = await strapi
    .documents(uid as UID.ContentType)
    .findOne({ documentId, status: 'draft', populate } as never);
  return entry ? (toJson(entry) as Fields) : undefined;
}

/** Of the entries that this one points at, those that are published, by `keyOf`. */
export async function findPublished(
  strapi: Core.Strapi,
  noun: Noun,
  entry: Fields,
): Promise<Map<string, PublishedTarget>> {
  const attributesOf = attributesFrom(strapi);
  const references = findReferences(entry, uidOf(noun), attributesOf);
  const published = new Map<string, PublishedTarget>();
  for (const [target, ofTarget] of Map.groupBy(references, (reference) => reference.target)) {
    const nameField = nameFieldOf(attributesOf(target));
    const rows: PublishedTarget[] = await strapi.db.query(target as UID.ContentType).findMany({
      where: {
        documentId: { $in: ofTarget.map(({ documentId }) => documentId) },
        publishedAt: { $notNull: true },
      },
      select: ['id', 'documentId', 'municipality', ...(nameField ? [nameField] : [])],
    } as never);
    for (const row of rows) published.set(keyOf(target, row.documentId), row);
  }
  return published;
}

/** As an answer over REST holds it: dates are texts, and nothing is undefined. */
function toJson(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}

/** One version of an entry: its own fields, and in a whole one also all that belongs to it. */
export interface Version extends Fields {
  id: number;
  documentId: string;
  municipality: string | null;
  slug?: string | null;
  /** Of a notice: how bad it is. */
  level?: string | null;
  publishedAt: string | null;
  updatedAt: string;
}

/** The two versions that an entry can have. */
export interface Versions {
  draft: Version | undefined;
  published: Version | undefined;
}

/**
 * Both versions of an entry in one look. The boundary between municipalities does not stand around it:
 * for what comes after that.
 *
 * @param whole whether to read all that belongs to them as well
 */
export async function loadVersions(
  strapi: Core.Strapi,
  noun: Noun,
  documentId: string,
  { whole = false } = {},
): Promise<Versions> {
  const uid = uidOf(noun);
  const populate = whole ? buildPopulate(uid, attributesFrom(strapi)) : {};
  const query = strapi.get('query-params').transform(uid as UID.ContentType, { populate } as never);
  const rows: Version[] = await strapi.db
    .query(uid as UID.ContentType)
    .findMany({ ...query, where: { documentId } });
  const versions = toJson(rows) as Version[];
  return {
    draft: versions.find(({ publishedAt }) => publishedAt === null),
    published: versions.find(({ publishedAt }) => publishedAt !== null),
  };
}
