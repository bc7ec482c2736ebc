import { describe, expect, test } from 'vitest';
import { cms, officers, send, unknownId } from './attackers.ts';
import { countDrafts, documentsOf, findTraces, Watch } from './database.ts';
import type { Route, Type } from './describe-cms.ts';
import { spellingsOf, writeLink } from './links.ts';

const types = cms.types.map((type) => ({ ...type }));

/** Routes of the content manager on one type; pickers of relations have a test of their own. */
const onTypes = cms.routes.filter(({ method, path }) => {
  return (
    /^\/content-manager\/.*:(model|contentType)\b/.test(path) && method !== '' && !isPicker(path)
  );
});

function isPicker(path: string): boolean {
  return path.startsWith('/content-manager/relations/');
}

function isSingle(path: string): boolean {
  return path.includes('/single-types/');
}

/** Every way in which a request on this route may name a document. */
function waysToName({ method, path }: Route, type: Type, documentId: string, own: string) {
  const filled = path
    .replace(/:(model|contentType)/, type.uid)
    .replace(/:(id|sourceId)/, documentId);
  const data = { [type.textField]: 'Aangevallen', municipality: own };
  const body = method === 'GET' || method === 'DELETE' ? undefined : data;
  if (/:(id|sourceId)/.test(path)) return [{ path: filled, body }];
  if (method === 'GET') {
    return ['documentId', 'documentIds', 'documentIds[]'].map((name) => ({
      path: `${filled}?${name}=${documentId}`,
      body,
    }));
  }
  const [ownDocument] = documentsOf(type, own);
  return [[documentId], [ownDocument, documentId]].map((documentIds) => ({
    path: filled,
    body: { ...data, documentIds },
  }));
}

describe.each(officers)('$name', ({ name, own, others, victims }) => {
  test.each(onTypes.map((route) => ({ ...route })))(
    'is refused $name on every type of others, as if nothing were there',
    async (route) => {
      const watch = new Watch();
      const isThorough = name === 'open-officer';
      const status = isSingle(route.path) ? 403 : 404;
      const wrong = [];
      for (const [index, type] of types.entries()) {
        // Each type of another neighbour, in turns a draft and what is published.
        const documents = documentsOf(type, victims[index % victims.length] ?? '');
        const documentId = documents[index % documents.length] ?? '';
        const ways = waysToName(route, type, documentId, own[0] ?? '');
        // The same question about nothing has to get the same answer.
        const innocent = waysToName(route, type, unknownId, own[0] ?? '');
        for (const [way, { path, body }] of ways.slice(0, isThorough ? 9 : 1).entries()) {
          const answer = await send(name, route.method, path, body);
          const other = isThorough ? innocent[way] : undefined;
          const text = other && (await send(name, route.method, other.path, other.body)).text;
          if (answer.status !== status || (other && text !== answer.text)) {
            wrong.push({ type: type.uid, path, ...answer });
          }
        }
      }
      expect(wrong).toEqual([]);
      watch.expectNothingChanged();
    },
  );

  test.each(types)('lists of $uid only what is its own, however it is filtered', async (type) => {
    const expected = countDrafts(type, own);
    const list = `/content-manager/collection-types/${type.uid}`;
    const everything = '?pageSize=100';
    const questions = [
      everything,
      '?status=published&pageSize=100',
      '?publicationStatusFilter=published-unmodified&pageSize=100',
      `?_q=Geheim`,
      ...victims.flatMap((slug) => [
        `?filters[municipality][$eq]=${slug}`,
        `?filters[$or][0][municipality][$eq]=${slug}&filters[$or][1][municipality][$ne]=${slug}`,
        `?filters[${type.textField}][$startsWith]=Geheim van ${slug}`,
      ]),
    ];
    for (const question of questions) {
      const { status, text } = await send(name, 'GET', list + encodeURI(question));
      expect({ question, status, found: findTraces(text, others) }).toEqual({
        question,
        status: 200,
        found: [],
      });
      if (question.includes('$eq')) continue;
      const { total } = JSON.parse(text).pagination;
      expect(total).toBeLessThanOrEqual(expected);
      if (question === everything) expect(total).toBe(expected);
    }
  });

  test('sees no entry of others among the latest', async () => {
    for (const action of ['update', 'publish']) {
      const path = `/content-manager/homepage/recent-documents?action=${action}`;
      const { status, text } = await send(name, 'GET', path);
      expect({ status, found: findTraces(text, others) }).toEqual({ status: 200, found: [] });
    }
  });

  const links = types.flatMap((type) =>
    type.links
      .filter(({ target }) => target.startsWith('api::'))
      .map((link) => ({ type, link, field: `${link.holder} ${link.steps.at(-1)?.key}` })),
  );

  test.each(links)('links through $field nothing of others', async ({ type, link }) => {
    const watch = new Watch();
    const [documentId] = documentsOf(type, own[0] ?? '');
    const data = writeLink(link, spellingsOf(link, victims[0] ?? '')[0]);
    const list = `/content-manager/collection-types/${type.uid}`;
    for (const [method, path] of [
      ['PUT', `${list}/${documentId}`],
      ['POST', list],
      ['POST', `${list}/actions/publish`],
      ['POST', `${list}/clone/${documentId}`],
    ] as const) {
      const body = { ...data, municipality: own[0] };
      const { status, text } = await send(name, method, path, body);
      expect({ method, path, status, text }).toMatchObject({ method, path, status: 400 });
      expect(text).toContain('verwijst naar iets dat in deze gemeente niet bestaat');
    }
    watch.expectNothingChanged();
  });

  test('opens no type of Strapi itself as if it were content', async () => {
    const watch = new Watch();
    for (const uid of ['admin::user', 'plugin::upload.file', 'plugin::upload.folder']) {
      for (const path of [
        `/content-manager/collection-types/${uid}`,
        `/content-manager/collection-types/${uid}/1`,
        `/content-manager/relations/${uid}/roles`,
        `/content-manager/relations/${uid}/files`,
      ]) {
        expect({ path, status: (await send(name, 'GET', path)).status }).toEqual({
          path,
          status: 403,
        });
      }
    }
    watch.expectNothingChanged();
  });
});

test('no preview is of a whole type', async () => {
  const { text } = await send(
    'genk',
    'GET',
    `/content-manager/preview/url/api::service.service?documentId=${unknownId}`,
  );
  for (const { uid } of types) {
    const answer = await send('genk', 'GET', `/content-manager/preview/url/${uid}`);
    expect({ uid, ...answer }).toEqual({ uid, status: 404, text });
  }
});
