import { versionOf } from '../../versions/entry-version.ts';

/** An entry as the content manager's server sends it. */
export interface SentEntry {
  id?: number;
  documentId?: string;
  updatedAt?: string;
  publishedAt?: string | null;
  /** Only in lists, of what is on the site: the version of its draft. */
  version?: string;
}

/** What stands beside an entry in the same answer: whether there is another version of it. */
export interface SentMeta {
  availableStatus?: readonly SentEntry[];
}

/** The version of the draft of an entry that was sent; undefined where that says nothing of a draft. */
export function versionIn(entry: SentEntry, meta?: SentMeta): string | undefined {
  const draft = entry.publishedAt
    ? meta?.availableStatus?.find(({ publishedAt }) => !publishedAt)
    : entry;
  const { id, updatedAt } = draft ?? {};
  if (id !== undefined && updatedAt !== undefined) return versionOf({ id, updatedAt });
  return entry.version || undefined;
}

/** The versions of entries that one window of the admin has before it. */
export class VersionMemory {
  readonly #told = new Map<string, string>();
  readonly #shown = new Map<string, string>();

  /** Takes in an answer of the server: one entry, or a list. */
  learn(answer: unknown): void {
    const { data, meta, results } = (answer ?? {}) as {
      data?: SentEntry;
      meta?: SentMeta;
      results?: readonly SentEntry[];
    };
    for (const entry of results ?? (data ? [data] : [])) {
      const version = versionIn(entry, meta);
      if (entry.documentId && version) this.#told.set(entry.documentId, version);
    }
  }

  /** The same, of something that this window wrote: a form that shows it stands on that from now. */
  learnOwn(answer: unknown): void {
    this.learn(answer);
    const { documentId = '' } = (answer as { data?: SentEntry } | undefined)?.data ?? {};
    const version = this.#told.get(documentId);
    if (version && this.#shown.has(documentId)) this.#shown.set(documentId, version);
  }

  /**
   * The version that the form on the screen was filled in with. It counts before whatever else the
   * window hears of the entry, such as in a picker: that is not what somebody works on.
   */
  show(documentId: string, version: string): void {
    this.#shown.set(documentId, version);
  }

  hide(documentId: string): void {
    this.#shown.delete(documentId);
  }

  /** What a request stands on that names these entries; a form that is open counts with each. */
  standsOn(documentIds: readonly string[]): Map<string, string> {
    const told = documentIds.flatMap((documentId) => {
      const version = this.#told.get(documentId);
      return version === undefined ? [] : [[documentId, version] as const];
    });
    return new Map([...told, ...this.#shown]);
  }
}
