import { expect, test } from 'vitest';
import { callDocuments, cms, send } from './attackers.ts';
import { countDrafts, requireType } from './database.ts';

const others = ['gent', 'halle', 'poperinge', 'sint-truiden'];

/** Everything an officer of Genk can ask that could show how much there is, or whether something is. */
function questions(): { method: string; path: string; body?: unknown }[] {
  const get = (path: string) => ({ method: 'GET', path });
  const onTypes = cms.types.flatMap(({ uid, textField, links }) => {
    const list = `/content-manager/collection-types/${uid}`;
    return [
      get(`${list}?pageSize=100&sort=${textField}`),
      get(`${list}?_q=Stoorzender`),
      get(`${list}?publicationStatusFilter=published-modified&pageSize=1`),
      { method: 'POST', path: `${list}/actions/bulkFindForValidation`, body: { documentIds: [] } },
      ...links
        .filter(({ target }) => target.startsWith('api::'))
        .map(({ holder, steps }) =>
          get(`/content-manager/relations/${holder}/${steps.at(-1)?.key}?pageSize=100`),
        ),
      ...['generate', 'check-availability'].map((action) => ({
        method: 'POST',
        path: `/content-manager/uid/${action}`,
        body: { contentTypeUID: uid, field: 'slug', value: 'stoorzender', data: {} },
      })),
    ];
  });
  return [
    ...onTypes,
    get('/content-manager/homepage/recent-documents?action=update'),
    get('/content-manager/homepage/recent-documents?action=publish'),
    get('/content-manager/homepage/count-documents'),
    get('/admin/homepage/key-statistics'),
    get('/admin/guided-tour-meta'),
    get('/upload/files?pageSize=100&sort=name'),
    get('/upload/files?_q=stoorzender'),
    get('/upload/folders?sort=name'),
    get('/upload/folder-structure'),
  ];
}

async function askAll(name: string) {
  const answers = [];
  for (const { method, path, body } of questions()) {
    const { status, text } = await send(name, method, path, body);
    answers.push({ method, path, status, text });
  }
  return answers;
}

test.each(['genk', 'open-officer'])(
  'whatever others add, %s gets the same answers to everything',
  async (name) => {
    const before = await askAll(name);
    const made = [];
    for (const { uid, textField, hasSlug } of cms.types) {
      for (const municipality of others) {
        const slug = hasSlug ? { slug: 'stoorzender' } : {};
        const data = { municipality, [textField]: 'Stoorzender', ...slug };
        const { value } = await callDocuments('administrator', uid, 'create', { data });
        made.push({ uid, documentId: (value as { documentId: string }).documentId });
      }
    }
    expect(made).toHaveLength(cms.types.length * others.length);
    const parent = cms.world.media.gent?.folder;
    const folder = await send('administrator', 'POST', '/upload/folders', {
      name: `stoorzender van ${name}`,
      parent,
    });
    expect(folder.status).toBe(201);
    expect(await askAll(name)).toEqual(before);
    for (const { uid, documentId } of made) {
      await callDocuments('system', uid, 'delete', { documentId });
    }
  },
);

test('the home page counts the entries of the own municipality', async () => {
  const { text } = await send('genk', 'GET', '/content-manager/homepage/count-documents');
  const { draft, published, modified } = JSON.parse(text).data;
  const own = cms.types.map((type) => countDrafts(type, ['genk']));
  expect(draft + published + modified).toBe(own.reduce((total, count) => total + count, 0));
  // One draft of each type that nobody published; the seed published all the others.
  expect({ draft, isMostlyOnSite: published > draft }).toEqual({
    draft: cms.types.length,
    isMostlyOnSite: true,
  });
});

test('an address that another municipality uses is free', async () => {
  const { uid, textField } = requireType('api::service.service');
  const data = { [textField]: 'Nieuw', slug: 'geheim-gent' };
  const list = `/content-manager/collection-types/${uid}`;
  const made = await send('genk', 'POST', list, data);
  expect(made.status).toBe(201);
  const { documentId, slug, municipality } = JSON.parse(made.text).data;
  expect({ slug, municipality }).toEqual({ slug: 'geheim-gent', municipality: 'genk' });
  expect((await send('genk', 'DELETE', `${list}/${documentId}`)).status).toBe(200);
});
