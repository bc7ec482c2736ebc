import { brusselsDate, type Noun } from '@sociaal-huis/schema';
import type { Core, UID } from '@strapi/strapi';
import { attributesFrom } from '../../strapi/attributes-of.ts';
import { nameOf } from '../../strapi/attributes.ts';
import { ownTypeOf } from '../../strapi/own-type-of.ts';
import { uidOf } from '../../strapi/uid-of.ts';
import { buildPopulate } from '../entry/build-populate.ts';
import { type Fields, findReferences } from '../entry/walk-entry.ts';
import { ValidationError } from '../../strapi/errors.ts';

/**
 * Who says something else without what it points at. A service or a download without it is no longer
 * in order; a closing or a notice of no office counts for all of them. Other lists become shorter.
 */
const usersOf: Partial<Record<Noun, readonly Noun[]>> = {
  office: ['service', 'hours-exception', 'notice'],
  document: ['page'],
};

/** So many are named; who has more to mend finds the others along the way. */
const namedUsers = 5;

/**
 * Refuses to take an entry off the site while another one on the site cannot do without it, with the
 * names of those. Strapi takes the link out of them without a word, and it does not come back when the
 * entry does. Also asked of what was planned: it stays on the site, and its plan says why.
 *
 * @throws ValidationError
 */
export async function requireUnused(
  strapi: Core.Strapi,
  noun: Noun,
  documentId: string,
): Promise<void> {
  const users = await findUsers(strapi, noun, documentId);
  if (users.length > 0) throw new ValidationError(describeUsers(users));
}

/** The published entries that cannot do without this one, as a person calls them. */
async function findUsers(strapi: Core.Strapi, noun: Noun, documentId: string): Promise<string[]> {
  const attributesOf = attributesFrom(strapi);
  const found: string[] = [];
  for (const user of usersOf[noun] ?? []) {
    const uid = uidOf(user);
    const entries: Fields[] = await strapi.documents(uid as UID.ContentType).findMany({
      status: 'published',
      limit: -1,
      populate: buildPopulate(uid, attributesOf),
    } as never);
    const label = ownTypeOf(uid)?.label ?? user;
    for (const entry of entries) {
      if (hasPassed(entry)) continue;
      const references = findReferences(entry, uid, attributesOf);
      const isUser = references.some(
        (one) => one.target === uidOf(noun) && one.documentId === documentId,
      );
      if (isUser) found.push(`${label} “${nameOf(entry) ?? 'zonder titel'}”`);
    }
  }
  return found;
}

/** A closing whose last day, or a notice whose end, is behind us. */
function hasPassed({ until, end }: Fields): boolean {
  const now = new Date();
  if (typeof until === 'string') return until < brusselsDate(now);
  return typeof end === 'string' && new Date(end) < now;
}

function describeUsers(users: readonly string[]): string {
  const named = users.slice(0, namedUsers);
  const more = users.length > named.length ? ` en ${users.length - named.length} andere` : '';
  return `Dit kan nog niet van de site. Het wordt gebruikt door ${named.join(', ')}${more}. Haal het daar eerst weg en publiceer dat opnieuw.`;
}
