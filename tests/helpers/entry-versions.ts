/**
 * How a client of the admin says on which versions of entries it stands: what the admin does in
 * apps/cms/src/admin/versions, written anew, so that a mistake there is not made here as well.
 */
import type { Answer } from './admin-client.ts';

/** The header for it. */
export const standsOnHeader = 'Stands-On';

interface SentEntry {
  id: number;
  documentId: string;
  updatedAt: string;
  publishedAt: string | null;
  version?: string;
}

/** The version of the draft in an answer about one entry, or in a row of a list. */
export function versionIn(entry: SentEntry, beside: readonly SentEntry[] = []): string | undefined {
  const draft = entry.publishedAt ? beside.find((other) => !other.publishedAt) : entry;
  if (!draft) return entry.version;
  return `${draft.id}-${Date.parse(draft.updatedAt).toString(36)}`;
}

/** The versions that one client was told, by documentId. */
export class ToldVersions {
  readonly #told = new Map<string, string>();

  learn({ body }: Pick<Answer, 'body'>): void {
    const beside = body?.meta?.availableStatus;
    for (const entry of body?.results ?? (body?.data?.documentId ? [body.data] : [])) {
      const version = versionIn(entry, beside);
      if (version) this.#told.set(entry.documentId, version);
    }
  }

  /** The header for a request; the last hundred fit in it. */
  get headers(): Record<string, string> {
    const pairs = [...this.#told].slice(-100).map((pair) => pair.join('='));
    return pairs.length === 0 ? {} : { [standsOnHeader]: pairs.join(', ') };
  }
}
