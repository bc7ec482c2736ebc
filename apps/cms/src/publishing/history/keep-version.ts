import type { Noun } from '@sociaal-huis/schema';
import type { Core } from '@strapi/strapi';
import { type AdminUser, userNameOf } from '../../strapi/admin-user.ts';
import { attributesFrom } from '../../strapi/attributes-of.ts';
import { uidOf } from '../../strapi/uid-of.ts';
import type { Version } from '../entry/load-entry.ts';
import { replaceReferences } from '../entry/replace-references.ts';
import { type Fields, findReferences, keyOf } from '../entry/walk-entry.ts';
import type { Publishable } from '../gate/require-publishable.ts';
import { describeChanges } from './describe-changes.ts';
import { type Publication, publicationUid } from './publication.ts';

/**
 * What Strapi makes of a draft that it publishes: the same, but that it points at what is published.
 * That saves reading all of it once more; a test holds the two against each other for each noun.
 *
 * @param published own fields of the version that Strapi made
 */
export function buildPublished(
  strapi: Core.Strapi,
  noun: Noun,
  { draft, targets }: Publishable,
  published: Version,
): Fields {
  const references = findReferences(draft, uidOf(noun), attributesFrom(strapi));
  const pointed = replaceReferences(draft, references, ({ target, documentId }) =>
    targets.get(keyOf(target, documentId)),
  );
  return { ...pointed, ...published };
}

/**
 * Keeps a version that was published, within the transaction that does so: no version on the site
 * without its record, and no record of what failed.
 *
 * @param user who published it; undefined when that is not known
 */
export async function keepVersion(
  strapi: Core.Strapi,
  noun: Noun,
  version: Fields,
  user: AdminUser | undefined,
): Promise<void> {
  const row = {
    noun,
    entry: version.documentId,
    municipality: version.municipality,
    publishedOn: version.publishedAt,
    userId: user?.id ?? null,
    userName: user ? userNameOf(user) : null,
    snapshot: version,
  };
  // Unlike `create`, it does not read the row back.
  await strapi.db.query(publicationUid).createMany({ data: [row] });
}

/**
 * Keeps a version that is about to be replaced and that stood on the site before anybody kept it, such
 * as demo content.
 */
export async function keepIfUnknown(
  strapi: Core.Strapi,
  noun: Noun,
  version: Fields,
): Promise<void> {
  const last: Publication | null = await strapi.db.query(publicationUid).findOne({
    where: { entry: version.documentId, noun },
    orderBy: { id: 'desc' },
  });
  const attributesOf = attributesFrom(strapi);
  if (last && describeChanges(last.snapshot, version, noun, attributesOf).length === 0) return;
  await keepVersion(strapi, noun, version, undefined);
}
