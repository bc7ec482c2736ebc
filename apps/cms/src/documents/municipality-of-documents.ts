import type { Core } from '@strapi/strapi';
import type { Asker } from '../permissions/who-asks.ts';
import { notFound } from '../refusals/refusals.ts';

/**
 * The municipality of a document, read from all its versions: draft and published, every language.
 *
 * @throws `notFound` for a document that isn't there, for one of a municipality the asker doesn't work
 *   for, and for an identity that is none.
 */
export async function requireOwnDocument(
  strapi: Core.Strapi,
  uid: string,
  documentId: unknown,
  asker: Asker,
): Promise<string> {
  const municipality = await getMunicipality(strapi, uid, documentId);
  if (municipality === undefined || !worksFor(asker, municipality)) {
    throw notFound();
  }
  return municipality;
}

/** Whether what belongs to the municipality is for the asker to see and change. */
function worksFor(asker: Asker, municipality: string): boolean {
  return asker.kind !== 'officer' || asker.municipalities.includes(municipality);
}

/** Undefined when there is no such document, or when its versions disagree. */
async function getMunicipality(
  strapi: Core.Strapi,
  uid: string,
  documentId: unknown,
): Promise<string | undefined> {
  // Anything but a text could be read as an operator of a query.
  if (typeof documentId !== 'string') return undefined;
  const rows: { municipality: string | null }[] = await strapi.db
    .query(uid as never)
    .findMany({ where: { documentId }, select: ['municipality'] });
  const [first, ...others] = new Set(rows.map(({ municipality }) => municipality ?? ''));
  return others.length === 0 ? first : undefined;
}
