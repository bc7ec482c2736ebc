import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createCmsClient, type CmsClient } from './client.ts';
import { failureOf, sendText } from './client.examples.ts';

const query = { path: '/api/services', parameters: [['sort', 'documentId']] as const };

let server: Server;
let url: string;
let answer: RequestListener;
let asked: URL[];
let client: CmsClient;

beforeEach(async () => {
  asked = [];
  server = createServer((request, response) => {
    asked.push(new URL(request.url!, url));
    answer(request, response);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  client = openClient();
});

afterEach(async () => {
  server.closeAllConnections();
  server.close();
  await once(server, 'close');
});

function openClient(more: { timeout?: number } = {}): CmsClient {
  return createCmsClient({ url, token: 'key', pageSize: 2, retryDelay: 1, ...more });
}

/** Answers as Strapi does, with the page of these entries that was asked for. */
function strapiWith(ids: readonly string[], { total = ids.length, cap = Infinity } = {}) {
  const listener: RequestListener = (request, response) => {
    const { searchParams } = new URL(request.url!, url);
    const page = Number(searchParams.get('pagination[page]'));
    const pageSize = Math.min(cap, Number(searchParams.get('pagination[pageSize]')));
    const data = ids
      .slice((page - 1) * pageSize, page * pageSize)
      .map((documentId) => ({ documentId }));
    const counted = searchParams.get('pagination[withCount]') === 'true';
    const pagination = { page, pageSize, ...(counted ? { total } : {}) };
    response.setHeader('Content-Type', 'application/json');
    response.end(JSON.stringify({ data, meta: { pagination } }));
  };
  return listener;
}

/** The message without the address, which holds a port that differs each time. */
async function sentenceOf(promise: Promise<unknown>): Promise<string> {
  return (await failureOf(promise)).message.replace(/\n[^\n]*$/, '').replaceAll(url, 'CMS');
}

describe('reading all entries', () => {
  test('pages to the end and counts only on the first page', async () => {
    answer = strapiWith(['a', 'b', 'c', 'd', 'e']);

    const entries = await client.getAll(query);

    expect(entries).toEqual(['a', 'b', 'c', 'd', 'e'].map((documentId) => ({ documentId })));
    expect(asked.map((one) => one.searchParams.get('pagination[page]'))).toEqual(['1', '2', '3']);
    expect(asked.map((one) => one.searchParams.get('pagination[withCount]'))).toEqual([
      'true',
      'false',
      'false',
    ]);
  });

  test('asks once when there is nothing', async () => {
    answer = strapiWith([]);

    expect(await client.getAll(query)).toEqual([]);
    expect(asked).toHaveLength(1);
  });

  test('follows the page size the CMS grants when it is smaller than asked', async () => {
    answer = strapiWith(['a', 'b', 'c'], { cap: 1 });

    expect(await client.getAll(query)).toHaveLength(3);
  });

  test('shows its key to the CMS', async () => {
    let seen: string | undefined;
    answer = (request, response) => {
      seen = request.headers.authorization;
      strapiWith([])(request, response);
    };

    await client.getAll(query);

    expect(seen).toBe('Bearer key');
  });

  test('tries once more when the CMS is still starting', async () => {
    answer = (request, response) =>
      (asked.length === 1 ? sendText(503, 'busy') : strapiWith(['a']))(request, response);

    expect(await client.getAll(query)).toEqual([{ documentId: 'a' }]);
  });
});

describe('half an answer', () => {
  test('asks again when the CMS let go of the line it was asked on', async () => {
    const whole = strapiWith(['a', 'b', 'c']);
    let cut = false;
    answer = (request, response) => {
      if (asked.length === 2 && !cut) {
        cut = true;
        request.socket.destroy();
      } else {
        whole(request, response);
      }
    };
    expect(await client.getAll(query)).toHaveLength(3);
    expect(asked).toHaveLength(3);
  });

  test('is refused when entries are missing', async () => {
    answer = strapiWith(['a', 'b', 'c'], { total: 5 });

    expect(await sentenceOf(client.getAll(query))).toBe(
      'Het CMS kondigde 5 items aan, maar gaf er 3. ' +
        'Waarschijnlijk veranderde de inhoud tijdens het lezen. Probeer opnieuw.',
    );
  });

  test('is refused when an entry comes twice', async () => {
    answer = strapiWith(['a', 'b', 'b'], { total: 3 });

    expect(await sentenceOf(client.getAll(query))).toContain('kondigde 3 items aan, maar gaf er 2');
  });

  test('is refused when the JSON is cut off', async () => {
    answer = sendText(200, '{"data":[{"documentId":"a"}');

    expect(await sentenceOf(client.getAll(query))).toBe(
      'Het antwoord van het CMS is geen volledige JSON. ' +
        'Het begint met: {"data":[{"documentId":"a"}\n' +
        'Kijk na of CMS_URL naar het CMS zelf wijst, en probeer opnieuw.',
    );
  });

  test('is refused when the connection breaks before the end', async () => {
    answer = (_request, response) => {
      response.writeHead(200, { 'Content-Length': 1000 });
      response.write('{"data":[');
      setTimeout(() => response.destroy(), 20);
    };

    expect(await sentenceOf(client.getAll(query))).toMatch(
      /^Het CMS is niet bereikbaar of brak de verbinding af \(.+\)\. Kijk na of het CMS draait/,
    );
  });

  test('is refused when it does not say how many entries there are', async () => {
    answer = sendText(200, '{"data":[],"meta":{"pagination":{"page":1,"pageSize":2}}}');

    expect(await sentenceOf(client.getAll(query))).toBe(
      'Het CMS zegt niet hoeveel items er zijn, dus is niet te zien of alles binnenkwam. ' +
        'Kijk na of dit adres dat van het CMS is en of het CMS de versie van deze site heeft.',
    );
  });

  test('is refused when the pagination is missing', async () => {
    answer = sendText(200, '{"data":[]}');

    expect(await sentenceOf(client.getAll(query))).toBe(
      'Het antwoord van het CMS heeft niet de verwachte vorm: "meta" ontbreekt of klopt niet. ' +
        'Kijk na of CMS_URL naar het CMS wijst en of het CMS de versie van deze site heeft.',
    );
  });

  test('is refused when the list is missing', async () => {
    answer = sendText(200, 'null');

    expect(await sentenceOf(client.getAll(query))).toContain('niet de verwachte vorm');
  });
});

describe('no answer', () => {
  test('names the address that was asked', async () => {
    answer = sendText(500, 'oops');

    const error = await failureOf(client.getAll(query));

    expect(error.url).toBe(
      `${url}/api/services?sort=documentId&pagination[page]=1&pagination[pageSize]=2&pagination[withCount]=true`,
    );
    expect(error.message).toContain(`\n${error.url}`);
  });

  test.each([
    [
      500,
      'Het CMS antwoordde met status 500. Kijk in het logboek van het CMS wat er misging en probeer opnieuw.',
    ],
    [
      503,
      'Het CMS antwoordde met status 503. Kijk in het logboek van het CMS wat er misging en probeer opnieuw.',
    ],
    [
      401,
      'Het CMS antwoordde met status 401: de sleutel in CMS_TOKEN is ongeldig of mag dit niet lezen. Geef het CMS en de site dezelfde CMS_TOKEN en start het CMS opnieuw.',
    ],
    [
      400,
      'Het CMS antwoordde met status 400: het begrijpt de vraag niet. Kijk na of het CMS en de site dezelfde versie hebben.',
    ],
    [
      404,
      'Het CMS antwoordde met status 404: dit adres bestaat er niet. Kijk CMS_URL na, en of het CMS en de site dezelfde versie hebben.',
    ],
    [
      302,
      'Het CMS antwoordde met status 302: het verwijst door naar een ander adres. Zet dat adres in CMS_URL.',
    ],
  ])('says what to do about status %i', async (status, sentence) => {
    answer = sendText(status, '');

    expect(await sentenceOf(client.getAll(query))).toBe(sentence);
  });

  test('shows how a page that is not JSON begins', async () => {
    answer = sendText(200, '<!doctype html><title>Onderhoud</title>');

    expect(await sentenceOf(client.getAll(query))).toContain(
      'Het begint met: <!doctype html><title>Onderhoud</title>',
    );
  });

  test('says so when the answer is empty', async () => {
    answer = sendText(200, '');

    expect(await sentenceOf(client.getAll(query))).toContain('Het was leeg.');
  });

  test('stops waiting for a CMS that never answers', async () => {
    answer = () => {};

    expect(await sentenceOf(openClient({ timeout: 400 }).getAll(query))).toBe(
      'Het CMS antwoordde niet volledig binnen 0.4 seconden. ' +
        'Kijk na of het CMS draait en niet overbelast is.',
    );
  });

  test('stops waiting for a CMS that stalls halfway', async () => {
    answer = (_request, response) => void response.write('{"data":[');

    const stalled = openClient({ timeout: 400 }).getAll(query);
    expect(await sentenceOf(stalled)).toContain('antwoordde niet volledig');
  });

  test('says that nothing listens there', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as { port: number };
    other.close();
    await once(other, 'close');
    const gone = createCmsClient({ url: `http://127.0.0.1:${port}`, token: 'key' });

    expect(await sentenceOf(gone.getAll(query))).toBe(
      'Het CMS is niet bereikbaar of brak de verbinding af (ECONNREFUSED). ' +
        'Kijk na of het CMS draait en of CMS_URL klopt.',
    );
  });
});

describe('reading a file', () => {
  test('gives its bytes without showing the key', async () => {
    let seen: string | undefined;
    answer = (request, response) => {
      seen = request.headers.authorization;
      response.end(Buffer.from([1, 2, 3]));
    };

    expect(await client.getFile('/uploads/foto.jpg')).toEqual(new Uint8Array([1, 2, 3]));
    expect(asked[0]!.pathname).toBe('/uploads/foto.jpg');
    expect(seen).toBeUndefined();
  });

  test('refuses an address outside the CMS', async () => {
    expect(await sentenceOf(client.getFile('https://elders.example/foto.jpg'))).toBe(
      'Dit bestand staat niet in het CMS (CMS) en wordt dus niet opgehaald. ' +
        'Laad het bestand opnieuw op in de mediabibliotheek.',
    );
    expect(asked).toHaveLength(0);
  });

  test('says so when the file is gone', async () => {
    answer = sendText(404, 'Not Found');

    expect(await sentenceOf(client.getFile('/uploads/foto.jpg'))).toContain('status 404');
    expect(await sentenceOf(client.getFile('/uploads/100%.jpg'))).toContain('status 404');
  });
});
