import type { Core } from '@strapi/strapi';
import { isOfMunicipality } from '../../strapi/is-of-municipality.ts';
import { addChanges, type NewChange } from './pending-change.ts';

/** What the outbox needs to know of the version of an entry that is on the site. */
interface Published {
  id: number;
  municipality: string;
  slug?: string | null;
  level?: string | null;
  updatedAt?: string;
}

const actions = new Set(['create', 'update', 'clone', 'publish', 'unpublish', 'delete']);

/**
 * Writes in the outbox what changes on the site, in the transaction that changes it: whoever did it and
 * by whatever way, a script or the seed included. It compares what is published before and after, so
 * that saving a draft writes nothing. Entries point at others of their own municipality only, so that
 * whoever shows this one is made anew along with it; the publisher knows which pages those are.
 *
 * Call it in `register()` after the rules that may refuse.
 */
export function recordChanges(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, next) => {
    const { uid, action, contentType } = context;
    const params = context.params as { documentId?: string; status?: string };
    const hasDrafts = contentType.options?.draftAndPublish === true;
    const savesDraft =
      hasDrafts &&
      (action === 'clone' ||
        ((action === 'create' || action === 'update') && params.status !== 'published'));
    if (!actions.has(action) || savesDraft || !isOfMunicipality(strapi, uid)) return next();
    return strapi.db.transaction(async () => {
      const find = (documentId: string | undefined): Promise<Published | null> =>
        documentId === undefined
          ? Promise.resolve(null)
          : strapi.db.query(uid).findOne({
              where: hasDrafts ? { documentId, publishedAt: { $notNull: true } } : { documentId },
              select: ['id', 'municipality', 'slug', 'level', 'updatedAt'].filter(
                (name) => name === 'id' || name in contentType.attributes,
              ),
            } as never);
      const isNew = action === 'create' || action === 'clone';
      const before = isNew ? null : await find(params.documentId);
      const result = await next();
      const entry = isNew ? (result as { documentId: string }).documentId : params.documentId;
      const after = await find(entry);
      const noun = contentType.info.singularName;
      await addChanges(strapi, describeChange(noun, String(entry), before, after, action));
      return result;
    });
  });
}

function describeChange(
  noun: string,
  entry: string,
  before: Published | null,
  after: Published | null,
  action: string,
): NewChange[] {
  const isSame = before?.id === after?.id && before?.updatedAt === after?.updatedAt;
  if (isSame) return [];
  const reason = reasonOf(before, after, action);
  // Whoever may be in danger doesn't wait for the news of another municipality.
  const urgent = noun === 'notice' && [before, after].some((version) => version?.level === 'nood');
  const municipalities = [before, after].flatMap((version) => version?.municipality ?? []);
  return [...new Set(municipalities)].map((municipality) => {
    return { municipality, reason, noun, entry, urgent };
  });
}

function reasonOf(
  before: Published | null,
  after: Published | null,
  action: string,
): NewChange['reason'] {
  if (!after) return action === 'delete' ? 'delete' : 'unpublish';
  return before && before.slug !== after.slug ? 'rename' : 'publish';
}
