import type { Noun } from '@sociaal-huis/schema';
import type { Core } from '@strapi/strapi';
import { attributesFrom } from '../../strapi/attributes-of.ts';
import { nameOf } from '../../strapi/attributes.ts';
import { ValidationError } from '../../strapi/errors.ts';
import { ownTypeOf } from '../../strapi/own-type-of.ts';
import { wrapMethod } from '../../strapi/wrap-method.ts';
import { findPublished, loadDraft, type PublishedTarget } from '../entry/load-entry.ts';
import type { Fields } from '../entry/walk-entry.ts';
import { buildFormErrors, describeProblems } from './build-refusal.ts';
import { findProblems, type Problem } from './find-problems.ts';

/** A draft that may go to the site, with what it points at there. */
export interface Publishable {
  draft: Fields;
  /** By `keyOf`. */
  targets: ReadonlyMap<string, PublishedTarget>;
}

/**
 * Refuses to publish what the site could not show, with what to write at each field. Drafts may be
 * incomplete: only publishing asks.
 *
 * @param draft with all that belongs to it
 * @throws ValidationError
 */
export async function requirePublishable(
  strapi: Core.Strapi,
  noun: Noun,
  draft: Fields,
): Promise<Publishable> {
  const { problems, targets } = await check(strapi, noun, draft);
  if (problems.length === 0) return { draft, targets };
  throw new ValidationError(`Nog niet gepubliceerd. ${describeProblems(problems, noun)}`, {
    errors: buildFormErrors(problems, noun, draft, attributesFrom(strapi)),
  });
}

/**
 * A selection is published whole or not at all, and whoever selected it reads which entries have
 * to be mended; Strapi would stop at the first.
 */
export function checkSelectionFirst(strapi: Core.Strapi): void {
  wrapMethod(
    strapi,
    { kind: 'service', uid: 'plugin::content-manager.document-manager', method: 'publishMany' },
    async (work, uid: string, documentIds: string[]) => {
      const noun = ownTypeOf(uid)?.noun;
      if (noun !== undefined) await requireAllPublishable(strapi, noun, documentIds);
      return work();
    },
  );
}

async function requireAllPublishable(
  strapi: Core.Strapi,
  noun: Noun,
  documentIds: readonly string[],
): Promise<void> {
  const refused: { documentId: string; name: string; problems: Problem[] }[] = [];
  for (const documentId of documentIds) {
    const draft = await loadDraft(strapi, noun, documentId);
    // Strapi itself says that there is no such entry.
    if (!draft) continue;
    const { problems } = await check(strapi, noun, draft);
    if (problems.length === 0) continue;
    refused.push({ documentId, name: nameOf(draft) ?? 'zonder titel', problems });
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

async function check(strapi: Core.Strapi, noun: Noun, draft: Fields) {
  const targets = await findPublished(strapi, noun, draft);
  const attributesOf = attributesFrom(strapi);
  const allowSamples: boolean = strapi.config.get('publishing.allowSamples');
  const surroundings = { attributesOf, published: targets, now: new Date(), allowSamples };
  return { targets, problems: findProblems(noun, draft, surroundings) };
}
