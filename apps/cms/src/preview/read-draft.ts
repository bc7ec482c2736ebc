import type { Core } from '@strapi/strapi';
import { attributesFrom } from '../strapi/attributes-of.ts';
import { uidOf } from '../strapi/uid-of.ts';
import { roleCodeOf } from '../boundary/own-municipality.ts';
import { findPublished, loadDraft } from '../publishing/entry/load-entry.ts';
import { replaceReferences } from '../publishing/entry/replace-references.ts';
import { type Fields, findReferences, keyOf } from '../publishing/entry/walk-entry.ts';
import type { PreviewKey } from './preview-key.ts';

/**
 * The draft that a key opens, as the site would get it once it is published: of the entries it points
 * at only those that are on the site, and of those only which they are. No other draft shows through.
 *
 * @returns Nothing when the entry is gone, or belongs to another municipality than the key.
 */
export async function readDraft(
  strapi: Core.Strapi,
  { noun, documentId, municipality }: PreviewKey,
): Promise<Fields | undefined> {
  // Whoever has the key sees what an officer of that municipality sees, so the boundary between the
  // municipalities stands around this read as around every other.
  const reader = { state: { user: { roles: [{ code: roleCodeOf(municipality) }] } } };
  // Strapi's type overlooks that it gives back what the work gives.
  const run = strapi.requestContext.run as unknown as <Result>(
    context: object,
    work: () => Result,
  ) => Result;
  return run(reader, async () => {
    const entry = await loadDraft(strapi, noun, documentId);
    if (!entry) return undefined;
    const references = findReferences(entry, uidOf(noun), attributesFrom(strapi));
    const published = await findPublished(strapi, noun, entry);
    return replaceReferences(entry, references, ({ target, documentId: id }) =>
      published.get(keyOf(target, id))?.municipality === municipality
        ? { documentId: id }
        : undefined,
    );
  });
}
