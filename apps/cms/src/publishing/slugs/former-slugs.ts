import type { Core } from '@strapi/strapi';
import { waitForTurn } from '../../strapi/wait-for-turn.ts';

/** An address under which an entry was published before. */
interface FormerSlug {
  uid: string;
  municipality: string;
  slug: string;
  documentId: string;
}

/** What the site needs to send somebody on. */
interface Redirect {
  /** Noun of the content type. */
  noun: string;
  municipality: string;
  /** The slug that was, and the one that is now on the site. */
  from: string;
  to: string;
}

/** In Strapi's own table, where no form and no route of the admin reaches it. */
function memoryOf(strapi: Core.Strapi) {
  return strapi.store({ type: 'core', name: 'former-slugs' });
}

async function getFormerSlugs(strapi: Core.Strapi): Promise<FormerSlug[]> {
  return ((await memoryOf(strapi).get({ key: 'all' })) as FormerSlug[] | null) ?? [];
}

/** Remembers an address; the last entry that had it is the one it leads to. Needs a transaction. */
export async function rememberSlug(strapi: Core.Strapi, former: FormerSlug): Promise<void> {
  // All of them stand in one row, which is read and written whole.
  await waitForTurn(strapi, 'former slugs');
  const isSame = (other: FormerSlug) =>
    other.uid === former.uid &&
    other.municipality === former.municipality &&
    other.slug === former.slug;
  const others = (await getFormerSlugs(strapi)).filter((other) => !isSame(other));
  await memoryOf(strapi).set({ key: 'all', value: [...others, former] });
}

/**
 * Gives `GET /api/former-slugs`, for who may read the services: the build of the site. It names only
 * addresses whose entry is still published under another one, and that no other entry has now.
 */
export function offerFormerSlugs(strapi: Core.Strapi): void {
  strapi.server.routes({
    type: 'content-api',
    routes: [
      {
        method: 'GET',
        path: '/former-slugs',
        handler: async (context: { body: unknown }) => {
          context.body = { data: await getRedirects(strapi) };
        },
        config: { auth: { scope: ['api::service.service.find'] } },
        info: { type: 'content-api' },
      },
    ],
  } as never);
}

async function getRedirects(strapi: Core.Strapi): Promise<Redirect[]> {
  const redirects: Redirect[] = [];
  for (const { uid, municipality, slug, documentId } of await getFormerSlugs(strapi)) {
    if (!Object.hasOwn(strapi.contentTypes, uid)) continue;
    const published: { documentId: string; slug: string }[] = await strapi.db
      .query(uid as never)
      .findMany({
        where: { municipality, publishedAt: { $notNull: true } },
        select: ['documentId', 'slug'],
      });
    const now = published.find((row) => row.documentId === documentId);
    if (!now || published.some((row) => row.slug === slug)) continue;
    redirects.push({ noun: uid.split('.')[1] ?? '', municipality, from: slug, to: now.slug });
  }
  return redirects;
}
