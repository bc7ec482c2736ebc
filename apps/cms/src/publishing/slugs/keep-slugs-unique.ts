import type { Core } from '@strapi/strapi';
import { isOfMunicipality } from '../../strapi/is-of-municipality.ts';
import { waitForTurn } from '../../strapi/wait-for-turn.ts';
import { ValidationError } from '../../strapi/errors.ts';
import { buildSlug, chooseFreeSlug } from './build-slug.ts';
import { rememberSlug } from './former-slugs.ts';

/** One version of an entry, as far as its address goes. */
interface Version {
  documentId: string;
  municipality: string | null;
  slug: string | null;
  title?: string | null;
  name?: string | null;
  publishedAt: string | null;
}

interface Call {
  uid: string;
  action: string;
  params: { documentId?: string; data?: Record<string, unknown> };
}

/**
 * Gives every entry of a type with slugs an address that no other entry of that type has in its
 * municipality: made of its title when it is left empty, refused when it is taken. Drafts count, and
 * so does a published address that its draft no longer has. Publishing under another address than
 * before remembers the old one, so that the site can go on answering to it.
 *
 * Call it in `register()` after `keepInsideOwnMunicipality`, which settles the municipality.
 */
export function keepSlugsUnique(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, next) => {
    const hasSlug = 'slug' in context.contentType.attributes;
    const call = context as unknown as Call;
    const settle = settling[call.action];
    if (!settle || !hasSlug || !isOfMunicipality(strapi, call.uid)) return next();
    // In one transaction, so that nobody takes the address between the look and the write.
    return strapi.db.transaction(async () => {
      await settle(strapi, call);
      return next();
    });
  });
}

const settling: Record<string, (strapi: Core.Strapi, call: Call) => Promise<void>> = {
  create: settleSlug,
  clone: settleSlug,
  update: settleSlug,
  publish: rememberOldSlug,
};

async function settleSlug(strapi: Core.Strapi, { uid, action, params }: Call): Promise<void> {
  const versions =
    action === 'create' ? [] : await versionsOf(strapi, uid, { documentId: params.documentId });
  const source = versions.find(({ publishedAt }) => publishedAt === null) ?? versions[0];
  const data = params.data ?? {};
  const municipality = String(data.municipality ?? source?.municipality);
  const keepsSlug = action === 'update' && !('slug' in data) && Boolean(source?.slug);
  if (keepsSlug || (action === 'update' && !source)) return;

  await waitForTurn(strapi, `slugs of ${uid} in ${municipality}`);
  const others = (await versionsOf(strapi, uid, { municipality })).filter(
    ({ documentId }) => action !== 'update' || documentId !== params.documentId,
  );
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

async function rememberOldSlug(strapi: Core.Strapi, { uid, params }: Call): Promise<void> {
  const versions = await versionsOf(strapi, uid, { documentId: params.documentId });
  const draft = versions.find(({ publishedAt }) => publishedAt === null);
  const published = versions.find(({ publishedAt }) => publishedAt !== null);
  if (!draft?.slug || !published?.slug || draft.slug === published.slug) return;
  await rememberSlug(strapi, {
    uid,
    municipality: String(published.municipality),
    slug: published.slug,
    documentId: published.documentId,
  });
}

function versionsOf(strapi: Core.Strapi, uid: string, where: object): Promise<Version[]> {
  return strapi.db.query(uid as never).findMany({ where });
}
