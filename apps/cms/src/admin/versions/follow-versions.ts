import { formatStandsOn, standsOnHeader } from '../../versions/entry-version.ts';
import type { Overtaken } from '../../versions/explain-overtaken.ts';
import { VersionMemory } from './version-memory.ts';

/** A request that the server refused, since somebody saved or deleted the entry meanwhile. */
export interface Refused extends Overtaken {
  method: string;
  url: URL;
  /** What was sent: the text that is not saved. */
  body: unknown;
}

/** The versions that this window of the admin has before it. */
export const versions = new VersionMemory();

const listeners = new Set<(refused: Refused) => void>();

/** Calls back for each request that is refused because of what somebody saved meanwhile. */
export function onOvertaken(listener: (refused: Refused) => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

const entries = /^\/content-manager\/collection-types\//;

/**
 * Has every request that changes something say on which versions it stands, and takes these from what
 * the server sends. The admin has no hook for that, so this stands around the browser's
 * `fetch`, by which all of it asks. Should Strapi ever ask in another way, the server refuses each
 * change, and says that the screen doesn't tell which version it shows. Call it in `bootstrap()`.
 */
export function followVersions(page: Window & typeof globalThis): void {
  const { fetch } = page;
  page.fetch = async (input, init = {}) => {
    // Strapi gives an address; what a library asks for in another form is not about entries.
    if (typeof input !== 'string') return fetch(input, init);
    const url = new URL(input, page.location.href);
    const { method = 'GET' } = init;
    const isRead = method === 'GET';
    const body: unknown = typeof init.body === 'string' ? parse(init.body) : undefined;
    const headers = new Headers(init.headers);
    const standsOn = isRead ? '' : formatStandsOn(versions.standsOn(entriesIn(url, body)));
    if (standsOn && !headers.has(standsOnHeader)) headers.set(standsOnHeader, standsOn);
    const response = await fetch(input, isRead ? init : { ...init, headers });
    if (entries.test(url.pathname) && response.ok) {
      const answer = parse(await response.clone().text());
      if (isRead) versions.learn(answer);
      else versions.learnOwn(answer);
    }
    if ([400, 404].includes(response.status) && !isRead) {
      tellIfOvertaken(parse(await response.clone().text()), { method, url, body });
    }
    return response;
  };
}

/** The entries that an address or a body names. */
function entriesIn(url: URL, body: unknown): string[] {
  const { documentIds } = (body ?? {}) as { documentIds?: unknown };
  const selected = Array.isArray(documentIds) ? documentIds.map(String) : [];
  return [...selected, ...url.pathname.split('/')];
}

function tellIfOvertaken(answer: unknown, request: Omit<Refused, keyof Overtaken>): void {
  const { error } = (answer ?? {}) as { error?: { details?: { overtaken?: Overtaken } } };
  const overtaken = error?.details?.overtaken;
  if (!overtaken) return;
  for (const listener of listeners) listener({ ...request, ...overtaken });
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // A file or a page: nothing in it about an entry.
    return undefined;
  }
}
