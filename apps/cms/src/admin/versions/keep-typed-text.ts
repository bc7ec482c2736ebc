import { adminApi } from '@strapi/strapi/admin';
import { asRefusedInput } from './explain-failure.ts';

interface Tag {
  id?: unknown;
}

/** How Strapi describes a change of an entry to its cache. */
interface Change {
  invalidatesTags?: (...args: unknown[]) => Tag[];
  onQueryStarted?: unknown;
  transformErrorResponse?: unknown;
}

/** The changes of one entry, from its form. */
const changes = [
  'createDocument',
  'cloneDocument',
  'updateDocument',
  'publishDocument',
  'discardDocument',
  'unpublishDocument',
  'deleteDocument',
];

/**
 * Keeps what somebody typed when a change is refused. Strapi fetches the entry anew also after a
 * refusal, and fills in the form with it; and while it saves, it puts what was typed in its cache and
 * takes that back when it is refused, from the form as well. A refused change changed nothing: only
 * lists are fetched anew. And whatever else goes wrong, such as a server that is away, leaves the form
 * with something to save. Call it in `bootstrap()`.
 *
 * @throws Error when Strapi has no such change any more
 */
export function keepTypedText(): void {
  const endpoints = Object.fromEntries(
    changes.map((name) => [
      name,
      (change: Change | undefined) => {
        const invalidates = change?.invalidatesTags;
        if (!change || !invalidates) {
          throw new Error(`Strapi's admin has no "${name}" any more: see keep-typed-text.ts.`);
        }
        change.onQueryStarted = undefined;
        change.transformErrorResponse = asRefusedInput;
        change.invalidatesTags = (...args) => {
          const [, error] = args;
          const tags = invalidates(...args);
          return error ? tags.filter(({ id }) => String(id).endsWith('_LIST')) : tags;
        };
      },
    ]),
  );
  adminApi.enhanceEndpoints({ endpoints } as never);
}
