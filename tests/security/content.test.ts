import { describe, expect, test } from 'vitest';
import { callDocuments, cms, officers, send, unknownId } from './attackers.ts';
import { countDrafts, documentsOf, findTraces, query, requireType, Watch } from './database.ts';
import type { Route, Type } from './describe-cms.ts';
import { spellingsOf, writeLink } from './links.ts';

const types = cms.types.map((type) => ({ ...type }));

/** Routes of the content manager on one type, pickers of relations apart. */
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
      for (const [place, type] of types.entries()) {
        // Each type of another neighbour, in turns a draft and what is published.
        const documents = documentsOf(type, victims[place % victims.length] ?? '');
        const documentId = documents[place % documents.length] ?? '';
        const ways = waysToName(route, type, documentId, own[0] ?? '');
        // The same question about nothing has to get the same answer.
        const innocent = waysToName(route, type, unknownId, own[0] ?? '');
        for (const [index, { path, body }] of ways.slice(0, isThorough ? 9 : 1).entries()) {
          const answer = await send(name, route.method, path, body);
          const other = isThorough ? innocent[index] : undefined;
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
    const all = await send(name, 'GET', `${list}?pageSize=100`);
    expect(JSON.parse(all.text).pagination.total).toBe(expected);
    const questions = [
      '?pageSize=100',
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
      expect(JSON.parse(text).pagination.total).toBeLessThanOrEqual(expected);
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

  test.each(links)('is offered for $field only what is its own', async ({ type, link }) => {
    const watch = new Watch();
    const key = link.steps.at(-1)?.key;
    const picker = `/content-manager/relations/${link.holder}`;
    const offered = await send(name, 'GET', `${picker}/${key}?pageSize=100`);
    expect({ status: offered.status, found: findTraces(offered.text, others) }).toEqual({
      status: 200,
      found: [],
    });
    expect(JSON.parse(offered.text).pagination.total).toBe(
      countDrafts(requireType(link.target), own),
    );
    const isPart = link.holder !== type.uid;
    for (const slug of victims) {
      const sources = isPart ? partsOf(type, link.holder, slug) : documentsOf(type, slug);
      for (const source of [...sources, isPart ? 999_999 : unknownId]) {
        for (const path of [`${picker}/${key}?id=${source}`, `${picker}/${source}/${key}`]) {
          const { status, text } = await send(name, 'GET', path);
          expect({ path, status, found: findTraces(text, others) }).toEqual({
            path,
            status: 404,
            found: [],
          });
        }
      }
    }
    watch.expectNothingChanged();
  });

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

test('of links that somebody laid by hand, an officer sees those to the own municipality', async () => {
  const type = requireType('api::service.service');
  const [source = ''] = documentsOf(type, 'genk');
  const [own = '', theirs = ''] = ['genk', 'gent'].map((slug) => documentsOf(type, slug)[1]);
  const link = (set: string[]) =>
    callDocuments('system', type.uid, 'update', {
      documentId: source,
      data: { relatedServices: { set: set.map((documentId) => ({ documentId })) } },
    });
  await link([own, theirs]);
  const path = `/content-manager/relations/${type.uid}/${source}/relatedServices`;
  const { text } = await send('genk', 'GET', path);
  await link([]);
  const found: { documentId: string }[] = JSON.parse(text).results;
  expect(found.map(({ documentId }) => documentId)).toEqual([own]);
  expect(findTraces(text, ['gent'])).toEqual([]);
});

/** Ids of parts of one kind in the entries of a municipality. */
function partsOf({ table }: Type, part: string, municipality: string): number[] {
  return query(
    `SELECT c.cmp_id FROM "${table}_cmps" c JOIN "${table}" e ON e.id = c.entity_id
     WHERE c.component_type = ? AND e.municipality = ? LIMIT 2`,
    part,
    municipality,
  ).map(({ cmp_id }) => Number(cmp_id));
}
