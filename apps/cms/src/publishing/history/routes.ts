import { contentTypes } from '@sociaal-huis/schema';
import type { Core, UID } from '@strapi/strapi';
import { addAdminRoutes } from '../../strapi/admin-routes.ts';
import { attributesFrom } from '../../strapi/attributes-of.ts';
import { uidOf } from '../../strapi/uid-of.ts';
import { worksFor } from '../../boundary/works-for.ts';
import { type Fields, findReferences } from '../entry/walk-entry.ts';
import { buildRestoredDraft, type Remains } from './build-restored-draft.ts';
import { type Change, describeChanges } from './describe-changes.ts';
import type { AdminUser } from '../../strapi/admin-user.ts';
import { type Publication, publicationUid } from './publication.ts';

/** One version as the panel beside the form lists it. */
interface Version {
  id: number;
  publishedOn: string;
  /** Who published it; absent when nobody knows. */
  by: string | null;
  /** What differs from the version before it; absent for the first one. */
  changes: Change[] | null;
}

interface Context {
  params: Record<string, string>;
  state: { user: AdminUser };
  body: unknown;
  notFound(message: string): void;
}

/** Most versions that are listed; older ones stay kept. */
const mostListed = 30;

const notThere = 'Deze versie is er niet, of hoort bij een andere gemeente.';

/** Gives the admin the versions of an entry, and puts one back. Each only inside the own municipality. */
export function addHistoryRoutes(strapi: Core.Strapi): void {
  addAdminRoutes(strapi, {
    type: 'admin',
    prefix: '/history',
    routes: [
      route('GET', '/:noun/:entry', (context) => list(strapi, context)),
      route('POST', '/:id/restore', (context) => restore(strapi, context)),
    ],
  });
}

function route(method: string, path: string, handler: (context: Context) => Promise<void>) {
  // Strapi puts what it knows of a route into `info`.
  return { method, path, handler, info: {}, config: { policies: ['admin::isAuthenticatedAdmin'] } };
}

async function list(strapi: Core.Strapi, context: Context): Promise<void> {
  const { noun, entry } = context.params;
  const rows: Publication[] = await strapi.db.query(publicationUid).findMany({
    where: { noun, entry },
    orderBy: { id: 'desc' },
    limit: mostListed + 1,
  });
  const own = rows.filter(({ municipality }) => worksFor(context.state.user, municipality));
  const attributesOf = attributesFrom(strapi);
  const versions = own.map((row, index): Version => {
    const before = own[index + 1];
    return {
      id: row.id,
      publishedOn: row.publishedOn,
      by: row.userName,
      changes: before
        ? describeChanges(before.snapshot, row.snapshot, row.noun, attributesOf)
        : null,
    };
  });
  context.body = { versions: versions.slice(0, mostListed) };
}

async function restore(strapi: Core.Strapi, context: Context): Promise<void> {
  const { user } = context.state;
  const row: Publication | null = await strapi.db
    .query(publicationUid)
    .findOne({ where: { id: Number(context.params.id) || 0 } });
  const noun = contentTypes.find((type) => type.noun === row?.noun)?.noun;
  if (!row || !noun || !worksFor(user, row.municipality)) return context.notFound(notThere);
  const remains = await findRemains(strapi, row);
  const attributesOf = attributesFrom(strapi);
  const { data, missing } = buildRestoredDraft(row.snapshot, noun, attributesOf, remains);
  // Whose the entry itself is, and whether it is still there, the boundary looks at.
  await strapi.documents(uidOf(noun) as UID.ContentType).update({
    documentId: row.entry,
    data: { ...data, updatedBy: user.id },
  } as never);
  context.body = { missing };
}

async function findRemains(strapi: Core.Strapi, row: Publication): Promise<Remains> {
  const { snapshot, noun, municipality } = row;
  const entries = new Set<string>();
  const references = findReferences(snapshot, uidOf(noun), attributesFrom(strapi));
  for (const [target, ofTarget] of Map.groupBy(references, (reference) => reference.target)) {
    const documentId = { $in: ofTarget.map((reference) => reference.documentId) };
    const found = await strapi.db
      .query(target as UID.ContentType)
      .findMany({ where: { documentId, municipality, publishedAt: null }, select: ['documentId'] });
    for (const one of found) entries.add(`${target} ${one.documentId}`);
  }
  const files: { id: number }[] = await strapi.db
    .query('plugin::upload.file')
    .findMany({ where: { id: { $in: fileIdsIn(snapshot) } }, select: ['id'] });
  const fileIds = new Set(files.map(({ id }) => id));
  return {
    hasEntry: (target, documentId) => entries.has(`${target} ${documentId}`),
    hasFile: (id) => fileIds.has(id),
  };
}

/** Everything with an address and a kind is a file; what is not in the end, is not found either. */
function fileIdsIn(value: unknown): number[] {
  if (Array.isArray(value)) return value.flatMap(fileIdsIn);
  if (typeof value !== 'object' || value === null) return [];
  const { id, mime } = value as Fields;
  const own = typeof mime === 'string' && typeof id === 'number' ? [id] : [];
  return [...own, ...Object.values(value).flatMap(fileIdsIn)];
}
