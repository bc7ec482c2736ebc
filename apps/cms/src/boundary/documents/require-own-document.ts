import type { Core } from '@strapi/strapi';
import { auditUid } from '../../audit/audit-entry.ts';
import type { Asker } from '../who-asks.ts';
import { notFound } from '../../strapi/errors.ts';
import { type Deletion, explainDeleted } from '../../versions/explain-deleted.ts';
import { requestOfEditor } from '../../versions/stands-on.ts';

/**
 * The municipality of a document, read from all its versions: draft and published, every language.
 *
 * @throws `notFound` for a document that isn't there, for one of a municipality the asker doesn't work
 *   for, and for an identity that is none. Of one that was their own until somebody deleted it, it says
 *   who did, and when.
 */
export async function requireOwnDocument(
  strapi: Core.Strapi,
  uid: string,
  documentId: unknown,
  asker: Asker,
): Promise<string> {
  // Anything but a text could be read as an operator of a query.
  if (typeof documentId !== 'string') throw notFound();
  const municipality = await getMunicipality(strapi, uid, documentId);
  if (municipality === undefined) throw await explainAbsence(strapi, documentId, asker);
  if (!worksFor(asker, municipality)) throw notFound();
  return municipality;
}

async function explainAbsence(
  strapi: Core.Strapi,
  documentId: string,
  asker: Asker,
): Promise<Error> {
  const deletion: Deletion | null = await strapi.db
    .query(auditUid)
    .findOne({ where: { action: 'delete', entry: documentId }, orderBy: { id: 'desc' } });
  if (!deletion || !worksFor(asker, deletion.municipality)) return notFound();
  const deleted = explainDeleted(deletion, requestOfEditor(strapi)?.user?.id, new Date());
  return notFound(`${deleted.happened} Er is niets gewijzigd.`, { overtaken: deleted });
}

/** Whether what belongs to the municipality is for the asker to see and change. */
function worksFor(asker: Asker, municipality: string): boolean {
  return asker.kind !== 'officer' || asker.municipalities.includes(municipality);
}

/** Undefined when there is no such document, or when its versions disagree. */
async function getMunicipality(
  strapi: Core.Strapi,
  uid: string,
  documentId: string,
): Promise<string | undefined> {
  const rows: { municipality: string | null }[] = await strapi.db
    .query(uid as never)
    .findMany({ where: { documentId }, select: ['municipality'] });
  const [first, ...others] = new Set(rows.map(({ municipality }) => municipality ?? ''));
  return others.length === 0 ? first : undefined;
}
