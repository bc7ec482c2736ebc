/** All that talks to the CMS over the network. */
import { setTimeout as wait } from 'node:timers/promises';
import { z } from 'zod';
import { CmsRequestError } from './errors.ts';
import type { Query } from './queries.ts';

export interface CmsClientOptions {
  /** Address of the CMS, without a slash at the end. */
  readonly url: string;
  /** API token; sent to the CMS and to nobody else. */
  readonly token: string;
  /** Longest wait for one answer, in milliseconds. */
  readonly timeout?: number;
  /** Entries asked for per request. */
  readonly pageSize?: number;
  /** Wait before the one retry, in milliseconds. */
  readonly retryDelay?: number;
}

export interface CmsClient {
  /** All entries of a query, paged to the end. */
  getAll(query: Query): Promise<unknown[]>;
  /** The whole list at an address that gives no pages. */
  getList(path: string): Promise<unknown[]>;
  /** Bytes of a file the CMS keeps, by the address the CMS gave. */
  getFile(url: string): Promise<Uint8Array>;
}

const ListSchema = z.object({ data: z.array(z.unknown()) });

const AnswerSchema = z.object({
  data: z.array(z.looseObject({ documentId: z.string() })),
  meta: z.object({
    pagination: z.object({
      pageSize: z.number().int().positive(),
      total: z.number().int().nonnegative().optional(),
    }),
  }),
});

/** A CMS that is starting up or overloaded answers with one of these; asking once more may help. */
const passing = new Set([502, 503, 504]);

/** A client for one CMS. */
export function createCmsClient({
  url,
  token,
  timeout = 30_000,
  pageSize = 100,
  retryDelay = 1_000,
}: CmsClientOptions): CmsClient {
  async function getPage(query: Query, page: number) {
    const address = new URL(`${url}${query.path}`);
    for (const [name, value] of query.parameters) address.searchParams.append(name, value);
    address.searchParams.set('pagination[page]', String(page));
    address.searchParams.set('pagination[pageSize]', String(pageSize));
    address.searchParams.set('pagination[withCount]', String(page === 1));
    return askFor(address, AnswerSchema);
  }

  async function askFor<Schema extends z.ZodType>(address: URL, schema: Schema) {
    const body = await request(address, { Authorization: `Bearer ${token}` });
    return parseAnswer(readable(address), body, schema);
  }

  async function getList(path: string): Promise<unknown[]> {
    return (await askFor(new URL(`${url}${path}`), ListSchema)).data;
  }

  async function getAll(query: Query): Promise<unknown[]> {
    const first = await getPage(query, 1);
    const { total, pageSize: granted } = first.meta.pagination;
    const listing = `${url}${query.path}`;
    if (total === undefined) {
      throw new CmsRequestError(
        listing,
        'Het CMS zegt niet hoeveel items er zijn, dus is niet te zien of alles binnenkwam. ' +
          'Kijk na of dit adres dat van het CMS is en of het CMS de versie van deze site heeft.',
      );
    }
    const entries = [...first.data];
    // The CMS may cap the page size below what was asked; what it says it used is what counts.
    for (let page = 2; page <= Math.ceil(total / granted); page += 1) {
      // One after the other: the CMS answers one question at a time anyway.
      entries.push(...(await getPage(query, page)).data);
    }
    const distinct = new Set(entries.map((entry) => entry.documentId)).size;
    if (distinct !== total || entries.length !== total) {
      throw new CmsRequestError(
        listing,
        `Het CMS kondigde ${total} items aan, maar gaf er ${distinct}. ` +
          'Waarschijnlijk veranderde de inhoud tijdens het lezen. Probeer opnieuw.',
      );
    }
    return entries;
  }

  async function getFile(written: string): Promise<Uint8Array> {
    const address = new URL(written.startsWith('/') ? `${url}${written}` : written);
    if (address.origin !== new URL(url).origin) {
      throw new CmsRequestError(
        address.href,
        `Dit bestand staat niet in het CMS (${url}) en wordt dus niet opgehaald. ` +
          'Laad het bestand opnieuw op in de mediabibliotheek.',
      );
    }
    return request(address, {});
  }

  async function request(address: URL, headers: Record<string, string>): Promise<Uint8Array> {
    const first = await requestOnce(address, headers);
    if (!passing.has(first.status)) return requireOk(address, first);
    await wait(retryDelay);
    return requireOk(address, await requestOnce(address, headers));
  }

  async function requestOnce(address: URL, headers: Record<string, string>): Promise<Answer> {
    // A redirect would carry the question to an address nobody configured.
    const ask = (): Promise<Response> =>
      fetch(address, { headers, redirect: 'manual', signal: AbortSignal.timeout(timeout) });
    try {
      // The CMS lets go of a line that was idle, and may do so just when it is used again.
      const response = await ask().catch((error: unknown) => {
        if (!isCutOff(error)) throw error;
        return ask();
      });
      return { status: response.status, body: new Uint8Array(await response.arrayBuffer()) };
    } catch (error) {
      throw new CmsRequestError(
        readable(address),
        error instanceof DOMException && error.name === 'TimeoutError'
          ? `Het CMS antwoordde niet volledig binnen ${timeout / 1000} seconden. ` +
              'Kijk na of het CMS draait en niet overbelast is.'
          : `Het CMS is niet bereikbaar of brak de verbinding af (${reasonOf(error)}). ` +
              'Kijk na of het CMS draait en of CMS_URL klopt.',
        { cause: error },
      );
    }
  }

  return { getAll, getList, getFile };
}

interface Answer {
  readonly status: number;
  readonly body: Uint8Array;
}

function requireOk(address: URL, { status, body }: Answer): Uint8Array {
  if (status >= 200 && status < 300) return body;
  throw new CmsRequestError(readable(address), explainStatus(status));
}

/** The address as people write it; as it is where its per cent signs stand for themselves. */
function readable({ href }: URL): string {
  try {
    return decodeURIComponent(href);
  } catch {
    return href;
  }
}

function explainStatus(status: number): string {
  const answered = `Het CMS antwoordde met status ${status}`;
  if (status === 401 || status === 403) {
    return `${answered}: de sleutel in CMS_TOKEN is ongeldig of mag dit niet lezen. Geef het CMS en de site dezelfde CMS_TOKEN en start het CMS opnieuw.`;
  }
  if (status === 400) {
    return `${answered}: het begrijpt de vraag niet. Kijk na of het CMS en de site dezelfde versie hebben.`;
  }
  if (status === 404) {
    return `${answered}: dit adres bestaat er niet. Kijk CMS_URL na, en of het CMS en de site dezelfde versie hebben.`;
  }
  if (status >= 300 && status < 400) {
    return `${answered}: het verwijst door naar een ander adres. Zet dat adres in CMS_URL.`;
  }
  return `${answered}. Kijk in het logboek van het CMS wat er misging en probeer opnieuw.`;
}

/** Whether the other side closed the line without a word of an answer. */
function isCutOff(error: unknown): boolean {
  const cause = error instanceof Error ? error.cause : undefined;
  if (!(cause instanceof Error) || !('code' in cause)) return false;
  return cause.code === 'UND_ERR_SOCKET' || cause.code === 'ECONNRESET';
}

/** Undici hides what happened one level down ("fetch failed", because of ECONNREFUSED). */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const cause = error.cause;
  if (cause instanceof Error) return ('code' in cause && String(cause.code)) || cause.message;
  return error.message;
}

function parseAnswer<Schema extends z.ZodType>(
  address: string,
  body: Uint8Array,
  schema: Schema,
): z.output<Schema> {
  const text = new TextDecoder().decode(body);
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    const start = text.trimStart().slice(0, 40);
    const seen = start === '' ? 'Het was leeg.' : `Het begint met: ${start}`;
    throw new CmsRequestError(
      address,
      `Het antwoord van het CMS is geen volledige JSON. ${seen}\n` +
        'Kijk na of CMS_URL naar het CMS zelf wijst, en probeer opnieuw.',
      { cause: error },
    );
  }
  const result = schema.safeParse(json);
  if (result.success) return result.data;
  const missing = result.error.issues[0]?.path.join('.') ?? '';
  throw new CmsRequestError(
    address,
    `Het antwoord van het CMS heeft niet de verwachte vorm: "${missing}" ontbreekt of klopt niet. ` +
      'Kijk na of CMS_URL naar het CMS wijst en of het CMS de versie van deze site heeft.',
    { cause: result.error },
  );
}
