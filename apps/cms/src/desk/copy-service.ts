import type { Core, UID } from '@strapi/strapi';
import { uidOf } from '../strapi/uid-of.ts';
import type { Author } from './author.ts';
import { DeskRefusal } from './desk-refusal.ts';
import { loadEntries } from './load-entries.ts';

const noun = 'service';
const longestTitle = 120;
const longestSlug = 80;

/** What a copy is called, within the length of a title. */
export function titleOfCopy(title: string): string {
  return `Kopie van ${title}`.slice(0, longestTitle).trimEnd();
}

/** An address for a copy that no entry has yet: `budgetbegeleiding-kopie`, then `-kopie-2`. */
export function slugOfCopy(slug: string, taken: readonly string[]): string {
  for (let number = 1; ; number += 1) {
    const ending = number === 1 ? '-kopie' : `-kopie-${number}`;
    const candidate = slug.slice(0, longestSlug - ending.length).replace(/-+$/, '') + ending;
    if (!taken.includes(candidate)) return candidate;
  }
}

/**
 * Copies a service into a new draft of the same municipality, as a start for another service. What
 * says something about this one service alone is left out: its numbers in the product catalogue and
 * the day on which somebody checked its text.
 *
 * @returns documentId of the copy
 * @throws DeskRefusal when none of the municipalities has such a service; the answer is the same
 *   whether it exists elsewhere or not.
 */
export async function copyService(
  strapi: Core.Strapi,
  municipalities: readonly string[],
  documentId: string,
  author: Author,
): Promise<string> {
  for (const municipality of municipalities) {
    const services = await loadEntries<{ title: string | null; slug: string | null }>(
      strapi,
      noun,
      municipality,
      { fields: ['title', 'slug'], status: 'draft' },
    );
    const source = services.find((service) => service.documentId === documentId);
    if (!source) continue;
    const taken = services.flatMap(({ slug }) => slug ?? []);
    const data = {
      title: titleOfCopy(source.title ?? ''),
      slug: source.slug && slugOfCopy(source.slug, taken),
      municipality,
      ipdcProductId: null,
      ipdcConceptId: null,
      lastReviewedOn: null,
      ...author,
    };
    const copy = await strapi
      .documents(uidOf(noun) as UID.ContentType)
      .clone({ documentId, data: data as object });
    if (!copy) throw new Error(`The service ${documentId} vanished while it was copied.`);
    return copy.documentId;
  }
  throw new DeskRefusal('Deze dienst hoort niet bij uw gemeente.');
}
