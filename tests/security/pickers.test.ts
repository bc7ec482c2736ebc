import { describe, expect, test } from 'vitest';
import { callDocuments, cms, officers, send, unknownId } from './attackers.ts';
import { countDrafts, documentsOf, findTraces, query, requireType, Watch } from './database.ts';
import type { Link, Type } from './describe-cms.ts';

/** A field with which an officer chooses entries. */
interface Picker {
  /** As it is named in reports. */
  field: string;
  /** The type in which it stands, at any depth. */
  type: Type;
  link: Link;
  /** Stands in a part of an entry, which has a number of its own, and no documentId. */
  isInPart: boolean;
  path: string;
  key: string;
}

const pickers: Picker[] = cms.types.flatMap((type) =>
  type.links
    .filter(({ target }) => target.startsWith('api::'))
    .map((link) => {
      const key = link.steps.at(-1)?.key ?? '';
      const path = `/content-manager/relations/${link.holder}`;
      const isInPart = link.holder !== type.uid;
      return { field: `${link.holder} ${key}`, type, link, isInPart, path, key };
    }),
);

/** What Strapi's form sends besides the id. */
const asTheFormAsks = 'pageSize=100&_q=&page=1';

/** Ways to name no entry at all, as the form does before the first save. */
const unsaved = ['id=&', ''];

/** Texts that are neither an id nor the empty text of the form. */
const noIds = [
  'id=null&',
  'id=undefined&',
  'id=%20&',
  'id=0&',
  'id[]=&',
  'id[$ne]=&',
  'id=create&',
];

async function offer({ path, key }: Picker, name: string, id: string) {
  const { status, text } = await send(name, 'GET', `${path}/${key}?${id}${asTheFormAsks}`);
  const { results = [], pagination } = status === 200 ? JSON.parse(text) : {};
  const documentIds = (results as { documentId: string }[]).map(({ documentId }) => documentId);
  return { status, text, documentIds, total: pagination?.total as number | undefined };
}

describe.each(officers)('$name', ({ name, own, others, victims }) => {
  test.each(pickers)(
    'chooses for $field in an entry or row that is not saved yet',
    async (picker) => {
      const expected = countDrafts(requireType(picker.link.target), own);
      for (const id of unsaved) {
        const { status, text, documentIds, total } = await offer(picker, name, id);
        expect({ id, status, total, found: findTraces(text, others) }).toEqual({
          id,
          status: 200,
          total: expected,
          found: [],
        });
        expect(documentIds.length).toBeGreaterThan(0);
      }
    },
  );

  test.each(pickers)('chooses for $field in what is saved, and in its copy', async (picker) => {
    const municipality = own[0] ?? '';
    const saved = documentsOf(picker.type, municipality).at(-1) ?? '';
    const list = `/content-manager/collection-types/${picker.type.uid}`;
    const copied = await send(name, 'POST', `${list}/clone/${saved}`, { municipality });
    expect(copied).toMatchObject({ status: 200 });
    const { documentId: copy } = JSON.parse(copied.text).data as { documentId: string };
    for (const source of [saved, copy]) {
      const ids = picker.isInPart ? partsOf(picker, source) : [source];
      for (const id of ids) {
        const { status, text, documentIds } = await offer(picker, name, `id=${id}&`);
        expect({ id, status, found: findTraces(text, others) }).toEqual({
          id,
          status: 200,
          found: [],
        });
        // At least one that is not chosen already: the draft that each municipality has besides.
        expect(documentIds.length).toBeGreaterThan(0);
      }
    }
    expect(await send(name, 'DELETE', `${list}/${copy}`)).toMatchObject({ status: 200 });
  });

  test.each(pickers)('is offered for $field nothing by way of others', async (picker) => {
    const watch = new Watch();
    const { isInPart, path, key } = picker;
    for (const slug of victims) {
      const documents = documentsOf(picker.type, slug);
      const sources = isInPart
        ? documents.flatMap((documentId) => partsOf(picker, documentId))
        : documents;
      for (const source of [...sources, isInPart ? 999_999 : unknownId]) {
        for (const request of [
          `${path}/${key}?id=${source}`,
          `${path}/${key}?id=&id=${source}`,
          `${path}/${source}/${key}`,
        ]) {
          const { status, text } = await send(name, 'GET', request);
          expect({ request, status, found: findTraces(text, others) }).toEqual({
            request,
            status: 404,
            found: [],
          });
        }
      }
    }
    watch.expectNothingChanged();
  });

  test.each(pickers)('is offered for $field nothing with what is no id', async (picker) => {
    const watch = new Watch();
    for (const id of noIds) {
      expect({ id, ...(await offer(picker, name, id)) }).toMatchObject({ id, status: 404 });
    }
    watch.expectNothingChanged();
  });
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

/** Numbers of the parts in the draft of an entry that have the picker; none where it uses no such part. */
function partsOf({ type, link }: Picker, documentId: string): number[] {
  return query(
    `SELECT c.cmp_id FROM "${type.table}_cmps" c JOIN "${type.table}" e ON e.id = c.entity_id
     WHERE c.component_type = ? AND e.document_id = ? AND e.published_at IS NULL LIMIT 2`,
    link.holder,
    documentId,
  ).map(({ cmp_id }) => Number(cmp_id));
}
