import { beforeAll, describe, expect, inject, test } from 'vitest';
import type { AdminClient, Answer } from '../helpers/admin-client.ts';
import { completeService, entriesOf, publish, saveDraft, sessionOf } from './officer.ts';

const day = 24 * 60 * 60 * 1000;

let genk: AdminClient;

beforeAll(async () => {
  genk = await sessionOf('communicatie.genk');
});

/** What the CMS gives the preview server for the key in an address. */
async function open(address: string, from = '203.0.113.1'): Promise<Answer> {
  const key = new URL(address).searchParams.get('sleutel');
  const response = await fetch(`${inject('cmsUrl')}/api/preview/${key}`, {
    headers: { 'X-Forwarded-For': from },
  });
  return { status: response.status, body: await response.json() };
}

async function paneOf(noun: string, documentId: string, status = 'draft'): Promise<string> {
  const uid = `api::${noun}.${noun}`;
  const query = `documentId=${documentId}&status=${status}`;
  return (await genk.get(`/content-manager/preview/url/${uid}?${query}`)).body.data.url;
}

function linksOf(documentId: string): string {
  return `/preview-links/service/${documentId}`;
}

test('the pane gets the draft and not what is published', async () => {
  const fields = completeService();
  const documentId = await saveDraft(genk, 'service', fields);
  await publish(genk, 'service', documentId, fields);
  await genk.put(`${entriesOf('service')}/${documentId}`, { summary: 'Alleen in het concept.' });
  const { status, body } = await open(await paneOf('service', documentId));
  expect(status).toBe(200);
  expect(body.data).toMatchObject({
    uid: 'api::service.service',
    noun: 'service',
    municipality: 'genk',
    updatedAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
    entry: { documentId, title: fields.title, summary: 'Alleen in het concept.' },
  });
});

test('the tab for what is published asks for the site itself', async () => {
  const documentId = await saveDraft(genk, 'service', completeService());
  expect(await paneOf('service', documentId, 'published')).toMatch(/&versie=site$/);
  expect(await paneOf('service', documentId)).not.toContain('versie');
});

test('of other entries a draft tells only which are published, and nothing of their drafts', async () => {
  const shown = completeService({ title: 'Gepubliceerde titel' });
  const shownId = await saveDraft(genk, 'service', shown);
  await publish(genk, 'service', shownId, shown);
  await genk.put(`${entriesOf('service')}/${shownId}`, { title: 'Geheime nieuwe titel' });
  const hiddenId = await saveDraft(genk, 'service', completeService({ title: 'Geheim' }));
  const relatedServices = { connect: [{ documentId: shownId }, { documentId: hiddenId }] };
  const documentId = await saveDraft(genk, 'service', completeService({ relatedServices }));
  const { body } = await open(await paneOf('service', documentId));
  expect(body.data.entry.relatedServices).toEqual([{ documentId: shownId }]);
  expect(JSON.stringify(body)).not.toContain('Geheim');
});

test('every noun has a preview', async () => {
  const nouns = ['profile', 'mission', 'vision', 'service', 'office', 'hours-exception', 'notice'];
  const others = [
    'news-item',
    'document',
    'project',
    'volunteer-work',
    'story',
    'campaign',
    'page',
  ];
  for (const noun of [...nouns, ...others]) {
    const { results } = (await genk.get(entriesOf(noun))).body;
    const documentId = results[0]?.documentId ?? (await saveDraft(genk, noun, {}));
    expect((await open(await paneOf(noun, documentId))).body.data.entry.documentId).toBe(
      documentId,
    );
  }
});

describe('a link for a colleague', () => {
  test('opens the draft for seven days, without an account', async () => {
    const documentId = await saveDraft(genk, 'service', completeService());
    expect((await genk.get(linksOf(documentId))).body).toEqual({ isAvailable: true, until: null });
    const { status, body } = await genk.post(linksOf(documentId));
    expect(status).toBe(200);
    const left = Date.parse(body.until) - Date.now();
    expect(left).toBeGreaterThan(7 * day - 60_000);
    expect(left).toBeLessThanOrEqual(7 * day);
    expect((await genk.get(linksOf(documentId))).body.until).toBe(body.until);
    expect((await open(body.address)).body.data.entry.documentId).toBe(documentId);
  });

  test('opens nothing any more once the links of the entry are withdrawn', async () => {
    const [documentId, otherId] = [
      await saveDraft(genk, 'service', completeService()),
      await saveDraft(genk, 'service', completeService()),
    ];
    const links = [await genk.post(linksOf(documentId)), await genk.post(linksOf(documentId))];
    const other = await genk.post(linksOf(otherId));
    expect((await genk.delete(linksOf(documentId))).body).toEqual({ until: null });
    for (const { body } of links) {
      const answer = await open(body.address);
      expect(answer.status).toBe(410);
      expect(answer.body.error.message).toBe(
        'Deze link is ingetrokken. Vraag een nieuwe aan de collega die hem stuurde.',
      );
    }
    expect((await open(other.body.address)).status).toBe(200);
    expect((await genk.get(linksOf(documentId))).body.until).toBeNull();
    // The pane has nothing to do with links.
    expect((await open(await paneOf('service', documentId))).status).toBe(200);
  });

  test('says that the draft is gone once the entry is deleted', async () => {
    const documentId = await saveDraft(genk, 'service', completeService());
    const { body } = await genk.post(linksOf(documentId));
    await genk.delete(`${entriesOf('service')}/${documentId}`);
    const answer = await open(body.address);
    expect(answer.status).toBe(410);
    expect(answer.body.error.message).toBe(
      'Dit concept bestaat niet meer. Vraag ernaar bij de collega die de link stuurde.',
    );
  });
});

test('who tries keys waits after twenty, and who has one does not', async () => {
  const from = '203.0.113.77';
  const address = await paneOf('service', await saveDraft(genk, 'service', completeService()));
  const tries = [];
  for (let attempt = 0; attempt < 21; attempt += 1) {
    tries.push(await open(`${address}x`, from));
  }
  expect(tries.slice(0, 20).map(({ status }) => status)).toEqual(Array(20).fill(401));
  expect(tries[0]?.body.error.message).toBe(
    'Deze link klopt niet. Kijk na of u hem helemaal gekopieerd hebt, of vraag een nieuwe.',
  );
  expect(tries[20]?.status).toBe(429);
  expect(tries[20]?.body.error.message).toBe(
    'Te veel links die niet kloppen. Probeer het opnieuw over 15 minuten.',
  );
  expect((await open(address, from)).status).toBe(200);
  expect((await open(`${address}x`, '203.0.113.78')).status).toBe(401);
});
