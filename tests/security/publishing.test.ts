import { afterAll, beforeAll, expect, test } from 'vitest';
import { callAsServer, callDocuments, cms, send } from './attackers.ts';
import { documentsOf, query, Watch } from './database.ts';

/** A real site, in which nothing made up may stand; the demo allows it. */
function allowSamples(value: boolean) {
  const params = { value };
  return callAsServer({ on: 'config', uid: 'publishing.allowSamples', action: 'set', params });
}

beforeAll(() => allowSamples(false));
afterAll(() => allowSamples(true));

/** What the seed published, of which each entry is a sample. */
const samples = cms.types.flatMap((type) => {
  const { uid, table, textField } = type;
  const documentId = documentsOf(type, 'genk')[1];
  if (documentId === undefined) return [];
  const [row] = query(`SELECT sample FROM "${table}" WHERE document_id = ?`, documentId);
  return row?.sample === 1 ? [{ uid, documentId, textField }] : [];
});

test('a real site takes no sample of any type', async () => {
  expect(samples.length).toBeGreaterThan(0);
  const watch = new Watch();
  for (const { uid, documentId } of samples) {
    const list = `/content-manager/collection-types/${uid}`;
    for (const [path, body] of [
      [`${list}/${documentId}/actions/publish`, {}],
      [`${list}/actions/bulkPublish`, { documentIds: [documentId] }],
    ] as const) {
      const { status, text } = await send('genk', 'POST', path, body);
      expect({ path, status }).toEqual({ path, status: 400 });
      expect(text).toContain('Verzonnen voorbeelden mogen niet op een echte site.');
    }
  }
  watch.expectNothingChanged();
});

test.each(samples)(
  'past every route, what is saved and published in one go is neither when $uid is refused',
  async ({ uid, documentId, textField }) => {
    const watch = new Watch();
    const answer = await callDocuments('genk', uid, 'update', {
      documentId,
      data: { [textField]: 'Anders' },
      status: 'published',
    });
    expect(answer.refused?.message).toMatch(/^Nog niet gepubliceerd/);
    watch.expectNothingChanged();
  },
);
