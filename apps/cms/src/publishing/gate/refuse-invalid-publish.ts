import type { Noun } from '@sociaal-huis/schema';
import type { Core, UID } from '@strapi/strapi';
import { attributesFrom } from '../../strapi/attributes-of.ts';
import { nameOf } from '../../strapi/attributes.ts';
import { ownTypeOf } from '../../strapi/own-type-of.ts';
import { ValidationError } from '../../strapi/errors.ts';
import { buildFormErrors, describeProblems } from './build-refusal.ts';
import { findProblems, type Problem } from './find-problems.ts';
import { findPublished, readEntry } from '../entry/read-entry.ts';
import type { Fields } from '../entry/walk-entry.ts';

/** The content manager's service that publishes a selection from a list. */
interface DocumentManager {
  publishMany(uid: UID.ContentType, documentIds: string[], locale?: unknown): Promise<number>;
}

/**
 * Refuses to publish what the site could not show, with what to write at each field. Drafts may be
 * incomplete: only publishing asks. What a script writes passes: it has no form to mend, and the
 * build of the site checks everything once more.
 */
export function refuseInvalidPublish(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, next) => {
    const { action, uid } = context;
    const params = context.params as { documentId?: string; status?: string };
    const noun = ownTypeOf(uid)?.noun;
    if (noun === undefined || strapi.requestContext.get() === undefined) return next();
    if (action === 'publish') {
      await requirePublishable(strapi, noun, String(params.documentId));
      return next();
    }
    // Creating and updating can publish in one go. The draft is only there afterwards, so both are
    // taken back together when it is refused.
    if ((action === 'create' || action === 'update') && params.status === 'published') {
      return strapi.db.transaction(async () => {
        const result = await next();
        await requirePublishable(strapi, noun, (result as { documentId: string }).documentId);
        return result;
      });
    }
    return next();
  });
  checkSelectionFirst(strapi);
}

/**
 * A selection is published whole or not at all, and whoever selected it reads which entries have
 * to be mended; Strapi would stop at the first.
 */
function checkSelectionFirst(strapi: Core.Strapi): void {
  const manager = strapi
    .plugin('content-manager')
    .service('document-manager') as unknown as DocumentManager;
  const { publishMany } = manager;
  manager.publishMany = async (uid, documentIds, locale) => {
    const noun = ownTypeOf(uid)?.noun;
    if (noun !== undefined) await requireAllPublishable(strapi, noun, documentIds);
    return publishMany.call(manager, uid, documentIds, locale);
  };
}

async function requirePublishable(
  strapi: Core.Strapi,
  noun: Noun,
  documentId: string,
): Promise<void> {
  const checked = await check(strapi, noun, documentId);
  if (!checked || checked.problems.length === 0) return;
  const { entry, problems } = checked;
  throw new ValidationError(`Nog niet gepubliceerd. ${describeProblems(problems, noun)}`, {
    errors: buildFormErrors(problems, noun, entry, attributesFrom(strapi)),
  });
}

async function requireAllPublishable(
  strapi: Core.Strapi,
  noun: Noun,
  documentIds: readonly string[],
): Promise<void> {
  const refused: { documentId: string; name: string; problems: Problem[] }[] = [];
  for (const documentId of documentIds) {
    const checked = await check(strapi, noun, documentId);
    if (!checked || checked.problems.length === 0) continue;
    refused.push({
      documentId,
      name: nameOf(checked.entry) ?? 'zonder titel',
      problems: checked.problems,
    });
  }
  if (refused.length === 0) return;
  const lines = refused.map(
    ({ name, problems }) => `“${name}”: ${describeProblems(problems, noun)}`,
  );
  throw new ValidationError(
    `Er is niets gepubliceerd: kijk eerst ${refused.length} van de ${documentIds.length} na. ${lines.join(' ')}`,
    {
      errors: refused.map(({ documentId, problems }) => ({
        path: [documentId],
        message: describeProblems(problems, noun),
        name: 'ValidationError',
      })),
    },
  );
}

async function check(
  strapi: Core.Strapi,
  noun: Noun,
  documentId: string,
): Promise<{ entry: Fields; problems: Problem[] } | undefined> {
  const attributesOf = attributesFrom(strapi);
  const entry = await readEntry(strapi, noun, documentId, 'draft');
  // Strapi itself says that there is no such entry.
  if (!entry) return undefined;
  const published = await findPublished(strapi, noun, entry);
  const allowSamples: boolean = strapi.config.get('publishing.allowSamples');
  const surroundings = { attributesOf, published, now: new Date(), allowSamples };
  return { entry, problems: findProblems(noun, entry, surroundings) };
}
