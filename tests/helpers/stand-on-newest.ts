import type { Answer } from './admin-client.ts';
import { ToldVersions } from './entry-versions.ts';

type Get = (path: string) => Promise<Pick<Answer, 'status' | 'body'>>;

const content = '/content-manager/collection-types';

/**
 * Says of each request to the admin that it stands on the newest versions, like somebody who loads a
 * form and changes it at once. For tests that are about something else than who comes first.
 */
export class NewestVersions {
  readonly #told = new ToldVersions();

  /** The header for a request, after loading what it names. */
  async headers(
    get: Get,
    method: string,
    path: string,
    body: unknown,
  ): Promise<Record<string, string>> {
    if (method === 'GET') return {};
    for (const { uid, documentId } of entriesIn(path, body)) {
      const answer = await get(`${content}/${uid}/${documentId}`);
      if (answer.status === 200) this.#told.learn(answer);
    }
    return this.#told.headers;
  }

  /** What an answer says of the entry that a request changed. */
  learn(answer: Pick<Answer, 'body'>): void {
    this.#told.learn(answer);
  }
}

const ofEntry =
  /^\/(?:content-manager\/collection-types|sociaal-huis\/planned-publication)\/([^/]+)\/([^/]+)/;

function entriesIn(path: string, body: unknown): { uid: string; documentId: string }[] {
  const { pathname } = new URL(path, 'http://cms');
  const [, uid = '', last = ''] = ofEntry.exec(pathname) ?? [];
  const { documentIds } = (body ?? {}) as { documentIds?: unknown };
  if (Array.isArray(documentIds)) return documentIds.map((documentId) => ({ uid, documentId }));
  const isEntry = uid !== '' && !['actions', 'clone', 'auto-clone'].includes(last);
  if (isEntry) return [{ uid, documentId: last }];
  const [, holiday] = /^\/desk\/holidays\/([^/]+)/.exec(pathname) ?? [];
  return holiday ? [{ uid: 'api::hours-exception.hours-exception', documentId: holiday }] : [];
}
