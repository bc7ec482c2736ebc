import type { Noun } from '@sociaal-huis/schema';
import type { Core } from '@strapi/strapi';
import { attributesFrom } from '../../strapi/attributes-of.ts';
import { ownTypeOf } from '../../strapi/own-type-of.ts';
import { describeChanges } from './describe-changes.ts';
import { type AdminUser, userNameOf } from '../../strapi/admin-user.ts';
import { type Publication, publicationUid } from './publication.ts';
import { readEntry } from '../entry/read-entry.ts';
import type { Fields } from '../entry/walk-entry.ts';

/**
 * Keeps each version that is published, in the same transaction: no version on the site without its
 * record, and no record of what failed. A version that stood on the site before anybody kept it,
 * such as demo content, is kept when the next one takes its place.
 */
export function recordPublication(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, next) => {
    const noun = ownTypeOf(context.uid)?.noun;
    const params = context.params as { documentId?: string; status?: string };
    const request = strapi.requestContext.get();
    const publishes =
      context.action === 'publish' ||
      ((context.action === 'create' || context.action === 'update') &&
        params.status === 'published');
    if (noun === undefined || request === undefined || !publishes) return next();

    const user: AdminUser | undefined = request.state?.user;
    return strapi.db.transaction(async () => {
      const { documentId } = params;
      const replaced = documentId && (await readEntry(strapi, noun, documentId, 'published'));
      const result = await next();
      if (replaced) await keepIfUnknown(strapi, noun, replaced);
      const made = documentId ?? (result as { documentId: string }).documentId;
      const published = await readEntry(strapi, noun, made, 'published');
      if (published) await keep(strapi, noun, published, user);
      return result;
    });
  });
}

async function keepIfUnknown(strapi: Core.Strapi, noun: Noun, version: Fields): Promise<void> {
  const last: Publication | null = await strapi.db.query(publicationUid).findOne({
    where: { entry: version.documentId, noun },
    orderBy: { id: 'desc' },
  });
  const attributesOf = attributesFrom(strapi);
  if (last && describeChanges(last.snapshot, version, noun, attributesOf).length === 0) return;
  await keep(strapi, noun, version, undefined);
}

async function keep(
  strapi: Core.Strapi,
  noun: Noun,
  version: Fields,
  user: AdminUser | undefined,
): Promise<void> {
  await strapi.db.query(publicationUid).create({
    data: {
      noun,
      entry: version.documentId,
      municipality: version.municipality,
      publishedOn: version.publishedAt,
      userId: user?.id ?? null,
      userName: user ? userNameOf(user) : null,
      snapshot: version,
    },
  });
}
