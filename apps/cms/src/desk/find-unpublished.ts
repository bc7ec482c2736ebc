import { editLink } from './admin-links.ts';
import { isEditedAfter } from '../strapi/is-edited-after.ts';
import type { UnpublishedEntry } from './overview.ts';

/** An entry in one state, draft or published, as far as the desk needs it. */
export interface Version {
  noun: string;
  /** Name of the noun in the admin: "Dienst". */
  kind: string;
  documentId: string;
  title: string;
  municipality: string;
  updatedAt: string;
}

/**
 * The entries whose draft was never published, or was changed since: last edited first. Strapi
 * compares the same two instants for the status it shows in its lists.
 */
export function findUnpublished(
  drafts: readonly Version[],
  published: readonly Version[],
): UnpublishedEntry[] {
  const publishedAt = new Map(
    published.map(({ documentId, updatedAt }) => [documentId, updatedAt]),
  );
  return drafts
    .filter(({ documentId, updatedAt }) => {
      const onSite = publishedAt.get(documentId);
      return onSite === undefined || isEditedAfter(updatedAt, onSite);
    })
    .toSorted((a, b) => Date.parse(b.updatedAt) - Date.parse(a.updatedAt))
    .map(({ noun, kind, documentId, title, updatedAt }) => ({
      kind,
      title: title || `${kind} zonder titel`,
      href: editLink(noun, documentId),
      editedAt: updatedAt,
      isOnSite: publishedAt.has(documentId),
    }));
}
