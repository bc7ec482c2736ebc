import type { Core, UID } from '@strapi/strapi';
import { isOfMunicipality } from '../strapi/is-of-municipality.ts';
import { waitForTurn } from '../strapi/wait-for-turn.ts';
import { ValidationError } from '../strapi/errors.ts';
import { wrapMethod } from '../strapi/wrap-method.ts';
import { versionOf } from './entry-version.ts';
import {
  describeOvertaken,
  describeOvertakenSelection,
  explainOvertaken,
  type Overtaken,
  type StoredDraft,
  withoutVersion,
} from './explain-overtaken.ts';
import { type EditorsRequest, requestOfEditor } from './stands-on.ts';

/** What takes something away from what is stored: the draft, or what is on the site. */
const writes = new Set(['update', 'delete', 'publish', 'unpublish', 'discardDraft']);

/**
 * Refuses to change an entry for somebody who has not seen it as it is stored now: a draft is in no
 * history, so that what a colleague saved meanwhile would be gone without a word. A request says on
 * which version it stands; one that does not say so is refused as well, such as that of a window
 * from before an update. Looking and writing are one turn, on two servers too.
 *
 * Call it in `register()` after the boundary, which tells nobody of entries of others, and before all
 * that waits for another turn.
 */
export function refuseOvertaken(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, next) => {
    const { uid, action } = context;
    const request = requestOfEditor(strapi);
    if (!request || !isOfMunicipality(strapi, uid)) return next();
    if (action === 'create' || action === 'clone') {
      const result = await next();
      const { documentId } = result as { documentId: string };
      await standOnOwnWork(strapi, uid, documentId, request);
      return result;
    }
    if (!writes.has(action)) return next();
    const { documentId } = context.params as { documentId: string };
    return strapi.db.transaction(async () => {
      await requireNewest(strapi, uid, documentId);
      const result = await next();
      await standOnOwnWork(strapi, uid, documentId, request);
      return result;
    });
  });
  refuseSelections(strapi);
}

/**
 * Keeps the turn of an entry until the transaction around it ends, and refuses who was overtaken. Also
 * for what is kept beside an entry, such as when it is published.
 *
 * @throws ValidationError
 */
export async function requireNewest(
  strapi: Core.Strapi,
  uid: string,
  documentId: string,
): Promise<void> {
  const request = requestOfEditor(strapi);
  if (!request) return;
  const [found] = await findOvertaken(strapi, uid, [documentId], request);
  if (!found) return;
  const message = describeOvertaken(found);
  throw refusal(message, found);
}

/** What a request wrote itself, it has seen: publishing saves first, and both are one request. */
async function standOnOwnWork(
  strapi: Core.Strapi,
  uid: string,
  documentId: string,
  { versions }: EditorsRequest,
): Promise<void> {
  const [draft] = await loadDrafts(strapi, uid, [documentId]);
  if (draft) versions.set(documentId, versionOf(draft));
}

/** A selection is changed whole or not at all, and all that was overtaken is named at once. */
function refuseSelections(strapi: Core.Strapi): void {
  const uid = 'plugin::content-manager.document-manager';
  const first = async <Result>(
    type: string,
    documentIds: readonly string[],
    work: () => Promise<Result>,
  ): Promise<Result> => {
    const request = requestOfEditor(strapi);
    if (!request || !isOfMunicipality(strapi, type)) return work();
    return strapi.db.transaction(async () => {
      await requireNewestSelection(strapi, type, documentIds, request);
      return work();
    });
  };
  wrapMethod(
    strapi,
    { kind: 'service', uid, method: 'publishMany' },
    (work, type: string, ids: string[]) => first(type, ids, work),
  );
  for (const method of ['unpublishMany', 'deleteMany']) {
    wrapMethod(strapi, { kind: 'service', uid, method }, (work, ids: string[], type: string) =>
      first(type, ids, work),
    );
  }
}

async function requireNewestSelection(
  strapi: Core.Strapi,
  uid: string,
  documentIds: readonly string[],
  request: EditorsRequest,
): Promise<void> {
  const found = await findOvertaken(strapi, uid, documentIds, request);
  if (found.length === 0) return;
  throw refusal(describeOvertakenSelection(found));
}

/** Of these entries, those that are no longer what the request stands on. */
async function findOvertaken(
  strapi: Core.Strapi,
  uid: string,
  documentIds: readonly string[],
  { versions, user }: EditorsRequest,
): Promise<(Overtaken & { draft: StoredDraft })[]> {
  // Always in the same order, or two selections could wait for each other.
  for (const documentId of [...new Set(documentIds)].toSorted()) {
    await waitForTurn(strapi, `entry ${documentId}`);
  }
  const now = new Date();
  const overtaken = [];
  for (const draft of await loadDrafts(strapi, uid, documentIds)) {
    const standsOn = versions.get(draft.documentId);
    if (standsOn === undefined) throw refusal(withoutVersion);
    if (standsOn === versionOf(draft)) continue;
    overtaken.push({ ...explainOvertaken(draft, standsOn, user?.id, now), draft });
  }
  return overtaken;
}

function loadDrafts(
  strapi: Core.Strapi,
  uid: string,
  documentIds: readonly string[],
): Promise<StoredDraft[]> {
  return strapi.db.query(uid as UID.ContentType).findMany({
    where: { documentId: { $in: documentIds }, publishedAt: null },
    populate: ['updatedBy'],
  });
}

/** Strapi keeps what stands in a form only when it is told of an input. */
function refusal(message: string, found?: Overtaken & { draft: StoredDraft }): Error {
  const errors = [{ path: ['standsOn'], message, name: 'ValidationError' }];
  if (!found) return new ValidationError(message, { errors });
  const { draft: _draft, ...overtaken } = found;
  return new ValidationError(message, { errors, overtaken });
}
