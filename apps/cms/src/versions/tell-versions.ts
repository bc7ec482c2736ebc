import type { Core, UID } from '@strapi/strapi';
import { isOfMunicipality } from '../strapi/is-of-municipality.ts';
import { type VersionedDraft, versionOf } from './entry-version.ts';

interface Context {
  method: string;
  path: string;
  body: unknown;
}

/** One row of a list; the admin takes the version of a draft from the draft itself. */
interface Row {
  documentId: string;
  publishedAt?: string | null;
  version?: string;
}

const list = /^\/content-manager\/collection-types\/([^/]+)$/;

/**
 * Adds to each published entry of a list the version of its draft. A list that shows only what is on
 * the site has nothing else of the draft, and who deletes from it deletes the draft as well.
 */
export function tellVersions(strapi: Core.Strapi): void {
  strapi.server.use(async (koaContext: unknown, next: () => Promise<unknown>) => {
    await next();
    const context = koaContext as Context;
    const uid = list.exec(context.path)?.[1];
    if (context.method !== 'GET' || !isOfMunicipality(strapi, uid)) return;
    const { results } = (context.body ?? {}) as { results?: Row[] };
    const published = results?.filter(({ publishedAt }) => publishedAt) ?? [];
    if (published.length === 0) return;
    const drafts: (VersionedDraft & { documentId: string })[] = await strapi.db
      .query(uid as UID.ContentType)
      .findMany({
        where: {
          documentId: { $in: published.map(({ documentId }) => documentId) },
          publishedAt: null,
        },
        select: ['id', 'documentId', 'updatedAt'],
      });
    const versions = new Map(drafts.map((draft) => [draft.documentId, versionOf(draft)]));
    for (const row of published) row.version = versions.get(row.documentId) ?? '';
  });
}
