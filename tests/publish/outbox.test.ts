import { beforeAll, beforeEach, expect, test } from 'vitest';
import type { AdminClient, Answer } from '../helpers/admin-client.ts';
import { actionOn, gentOfficer, publisher, publishService, releaseChanges } from './gent.ts';
import { completeService, entriesOf, paragraph, publish, saveDraft, sessionOf } from './officer.ts';

let gent: AdminClient;
let admin: AdminClient;

beforeAll(async () => {
  gent = await gentOfficer();
  admin = await sessionOf('beheer');
});

/** Nothing waits for Gent when a test starts. */
beforeEach(() => publisher.drain('gent'));

function byText(one: object, other: object): number {
  return JSON.stringify(one) < JSON.stringify(other) ? -1 : 1;
}

test('holds the whole demo after the first start', async () => {
  const seeded = await publisher.claim('poperinge');
  expect(seeded?.changes.length).toBeGreaterThan(50);
  expect(seeded?.changes).toContainEqual(
    expect.objectContaining({ reason: 'publish', noun: 'profile' }),
  );
  await publisher.done(seeded!);
});

test('saving a draft writes nothing', async () => {
  const documentId = await saveDraft(gent, 'service', completeService());
  await gent.put(`${entriesOf('service')}/${documentId}`, { title: 'Andere titel' });
  await actionOn(documentId, 'discard');
  await gent.delete(`${entriesOf('service')}/${documentId}`);
  expect(await releaseChanges()).toEqual([]);
});

test('a refused publication writes nothing', async () => {
  const fields = completeService({ summary: null });
  const documentId = await saveDraft(gent, 'service', fields);
  expect((await publish(gent, 'service', documentId, fields)).status).toBe(400);
  expect(await releaseChanges()).toEqual([]);
});

test('publishing, publishing under another address, taking down and deleting each say so', async () => {
  const fields = completeService();
  const documentId = await publishService(fields);
  const renamed = { ...fields, slug: `${fields.slug}-nieuw` };
  await publish(gent, 'service', documentId, renamed);
  await actionOn(documentId, 'unpublish');
  await publish(gent, 'service', documentId, renamed);
  await gent.delete(`${entriesOf('service')}/${documentId}`);
  const of = (reason: string) => ({ reason, noun: 'service', documentId, files: [] });
  expect(await releaseChanges()).toEqual([
    of('publish'),
    of('rename'),
    of('unpublish'),
    of('publish'),
    of('delete'),
  ]);
});

test('a selection writes each of its entries, for a super admin too', async () => {
  const documentIds = [
    await saveDraft(gent, 'service', completeService()),
    await saveDraft(gent, 'service', completeService()),
  ];
  const path = `${entriesOf('service')}/actions`;
  for (const action of ['bulkPublish', 'bulkUnpublish', 'bulkPublish', 'bulkDelete']) {
    expect((await admin.post(`${path}/${action}`, { documentIds })).status).toBe(200);
  }
  const reasons = ['publish', 'unpublish', 'publish', 'delete'];
  const expected = reasons.flatMap((reason) =>
    documentIds.map((documentId) => ({ reason, noun: 'service', documentId, files: [] })),
  );
  // The order within a selection is Strapi's own.
  expect((await releaseChanges()).toSorted(byText)).toEqual(expected.toSorted(byText));
});

test('a file writes who shows it when it is replaced, described or deleted', async () => {
  const png = Uint8Array.from(
    Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
      'base64',
    ),
  );
  const { body: files } = await gent.upload('voorgevel.png', 'image/png', png);
  const [file] = files;
  const info = JSON.stringify({ alternativeText: 'De voorgevel', caption: 'Genomen in 2026' });
  const describeFile = () => send(gent, 'POST', `/upload?id=${file.id}`, info);
  expect((await describeFile()).status).toBe(200);

  const news = {
    title: 'Nieuw kantoor',
    summary: 'Kom kijken.',
    body: paragraph('Ons nieuwe kantoor is open.'),
    publishedOn: '2026-01-05',
    image: file.id,
    sample: true,
  };
  const documentId = await saveDraft(gent, 'news-item', news);
  await describeFile();
  expect(await releaseChanges()).toEqual([]);
  expect((await publish(gent, 'news-item', documentId, news)).status).toBe(200);
  await publisher.drain('gent');

  const shown = { reason: 'media', files: [file.url] };
  expect((await describeFile()).status).toBe(200);
  expect(await releaseChanges()).toEqual([shown]);
  expect((await send(gent, 'POST', `/upload?id=${file.id}`, info, png)).status).toBe(200);
  expect(await releaseChanges()).toEqual([shown]);
  expect((await gent.delete(`/upload/files/${file.id}`)).status).toBe(200);
  expect(await releaseChanges()).toEqual([shown]);
});

/** The upload routes take a form, with what is said about the file as JSON. */
async function send(
  who: AdminClient,
  method: string,
  path: string,
  fileInfo: string,
  bytes?: Uint8Array<ArrayBuffer>,
): Promise<Answer> {
  const form = new FormData();
  form.append('fileInfo', fileInfo);
  if (bytes) form.append('files', new Blob([bytes], { type: 'image/png' }), 'voorgevel.png');
  return who.send(method, path, form);
}
