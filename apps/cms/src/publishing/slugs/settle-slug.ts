import type { Core, UID } from '@strapi/strapi';
import { ValidationError } from '../../strapi/errors.ts';
import { uidOf } from '../../strapi/uid-of.ts';
import { waitForTurn } from '../../strapi/wait-for-turn.ts';
import type { Version } from '../entry/load-entry.ts';
import type { Call, Look } from '../look.ts';
import { buildSlug, chooseFreeSlug } from './build-slug.ts';
import { rememberSlug } from './former-slugs.ts';

/**
 * Gives an entry that is saved an address that no other entry of its type has in its municipality: made
 * of its title when it is left empty, refused when it is taken. Drafts count, and so does a published
 * address that its draft no longer has. Needs a transaction, so that nobody takes the address between
 * the look and the write; and the municipality in the data, which the boundary settles.
 *
 * @throws ValidationError
 */
export async function settleSlug(
  strapi: Core.Strapi,
  { noun, action, documentId, before }: Look,
  { params }: Call,
): Promise<void> {
  const source = before.draft ?? before.published;
  const data = params.data ?? {};
  const keepsSlug = action === 'update' && !('slug' in data) && Boolean(source?.slug);
  if (keepsSlug || (action === 'update' && !source)) return;

  const municipality = String(data.municipality ?? source?.municipality);
  const uid = uidOf(noun);
  await waitForTurn(strapi, `slugs of ${uid} in ${municipality}`);
  const all: Version[] = await strapi.db
    .query(uid as UID.ContentType)
    .findMany({ where: { municipality } });
  const others = all.filter((other) => other.documentId !== documentId);
  const isTaken = (slug: string) => others.some((other) => other.slug === slug);
  // The form of a copy comes filled in with the address of its source.
  const isCopied = action === 'clone' && data.slug === source?.slug;
  const wanted = isCopied || typeof data.slug !== 'string' ? '' : data.slug;
  if (wanted === '') {
    const title = data.title ?? data.name ?? source?.title ?? source?.name ?? source?.slug;
    const slug = buildSlug(typeof title === 'string' ? title : '');
    if (slug.length >= 2) params.data = { ...data, slug: chooseFreeSlug(slug, isTaken) };
    return;
  }
  if (!isTaken(wanted)) return;
  throw new ValidationError(
    `“${wanted}” is al het webadres van iets anders in deze gemeente. Kies een ander, bijvoorbeeld ${chooseFreeSlug(wanted, isTaken)}, of laat het leeg.`,
  );
}

/**
 * Remembers the address of an entry that is about to be published under another one, so that the site can
 * go on answering to it.
 */
export async function rememberOldSlug(
  strapi: Core.Strapi,
  { noun, before: { draft, published } }: Look,
): Promise<void> {
  if (!draft?.slug || !published?.slug || draft.slug === published.slug) return;
  await rememberSlug(strapi, {
    uid: uidOf(noun),
    municipality: String(published.municipality),
    slug: published.slug,
    documentId: published.documentId,
  });
}
