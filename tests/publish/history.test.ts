import { contentTypes } from '@sociaal-huis/schema';
import { beforeAll, expect, inject, test } from 'vitest';
import type { AdminClient } from '../helpers/admin-client.ts';
import { completeService, entriesOf, publish, saveDraft, sessionOf } from './officer.ts';

let genk: AdminClient;
let halle: AdminClient;
let admin: AdminClient;

beforeAll(async () => {
  genk = await sessionOf('communicatie.genk');
  halle = await sessionOf('communicatie.halle');
  admin = await sessionOf('beheer');
});

interface Version {
  id: number;
  by: string | null;
  changes: { field: string; from: string; to: string }[] | null;
}

async function versionsOf(documentId: string, who = genk): Promise<Version[]> {
  return (await who.get(`/history/service/${documentId}`)).body.versions;
}

async function publishTwice(): Promise<{ documentId: string; first: Record<string, unknown> }> {
  const first = completeService({ steps: [{ title: 'Bel ons' }] });
  const documentId = await saveDraft(genk, 'service', first);
  await publish(genk, 'service', documentId, first);
  await publish(genk, 'service', documentId, {
    ...first,
    title: 'Andere titel',
    steps: [{ title: 'Bel ons' }, { title: 'Kom langs' }],
  });
  return { documentId, first };
}

test('each version that was published tells who published it and what changed', async () => {
  const { documentId, first } = await publishTwice();
  expect(await versionsOf(documentId)).toEqual([
    expect.objectContaining({
      by: 'Demo Communicatie Genk',
      changes: [
        { field: 'Titel', from: first.title, to: 'Andere titel' },
        { field: 'Stappen, nummer 2', from: '', to: 'Kom langs' },
      ],
    }),
    expect.objectContaining({ by: 'Demo Communicatie Genk', changes: null }),
  ]);
});

test('a refused version is not kept', async () => {
  const fields = completeService({ summary: null });
  const documentId = await saveDraft(genk, 'service', fields);
  expect((await publish(genk, 'service', documentId, fields)).status).toBe(400);
  expect(await versionsOf(documentId)).toEqual([]);
});

test('what stood on the site before anybody published is kept when it is replaced', async () => {
  const { body } = await genk.get(`${entriesOf('service')}?filters[slug][$eq]=leefloon`);
  const [{ documentId }] = body.results;
  const { body: draft } = await genk.get(`${entriesOf('service')}/${documentId}`);
  const answer = await publish(genk, 'service', documentId, {
    ...draft.data,
    offices: undefined,
    relatedServices: undefined,
    title: 'Leefloon, vernieuwd',
  });
  expect(answer.status).toBe(200);
  const versions = await versionsOf(documentId);
  expect(versions.map(({ by }) => by)).toEqual(['Demo Communicatie Genk', null]);
  expect(versions[0]?.changes).toEqual([
    { field: 'Titel', from: draft.data.title, to: 'Leefloon, vernieuwd' },
  ]);
});

/** Of a version that it does not know as the one on the site, the CMS keeps another, of nobody. */
async function expectToKnowWhatIsOnTheSite(noun: string, documentId: string): Promise<void> {
  for (let time = 1; time <= 2; time += 1) {
    const answer = await admin.post(`${entriesOf(noun)}/${documentId}/actions/publish`, {});
    expect({ noun, status: answer.status, body: answer.body }).toMatchObject({ status: 200 });
  }
  const { versions } = (await admin.get(`/history/${noun}/${documentId}`)).body;
  expect(versions.slice(0, 2)).toMatchObject([
    { by: 'Demo Beheer', changes: [] },
    { by: 'Demo Beheer' },
  ]);
}

test.each(contentTypes.map(({ noun }) => noun))(
  'what is kept of each %s is what stands on the site',
  async (noun) => {
    // Those of the seed, which no test has touched.
    const { results } = (await admin.get(`${entriesOf(noun)}?pageSize=50&sort=id:ASC`)).body;
    const today = new Date().toISOString();
    const entries: { documentId: string; status: string; until?: string; end?: string }[] = results;
    const current = entries.filter(
      ({ status, until, end }) => status === 'published' && !((until ?? end ?? '9') < today),
    );
    expect(current.length).toBeGreaterThan(0);
    for (const { documentId } of current.slice(0, 2)) {
      await expectToKnowWhatIsOnTheSite(noun, documentId);
    }
  },
);

test('a version points at what is on the site, not at the draft of that', async () => {
  const office = {
    name: 'Naam op de site',
    slug: `naam-op-de-site-${Date.now()}`,
    address: { street: 'Stadsplein', houseNumber: '1', postcode: '3600', town: 'Genk' },
    sample: true,
  };
  const officeId = await saveDraft(genk, 'office', office);
  await publish(genk, 'office', officeId, office);
  const fields = completeService({
    offices: [{ office: { connect: [{ documentId: officeId }] } }],
  });
  const documentId = await saveDraft(genk, 'service', fields);
  await genk.put(`${entriesOf('office')}/${officeId}`, { name: 'Naam in klad' });
  await expectToKnowWhatIsOnTheSite('service', documentId);
});

test('a version is put back as a draft, and the site keeps what it has', async () => {
  const { documentId, first } = await publishTwice();
  const [, oldest] = await versionsOf(documentId);
  const answer = await genk.post(`/history/${oldest?.id}/restore`);
  expect(answer).toMatchObject({ status: 200, body: { missing: [] } });
  const address = `${entriesOf('service')}/${documentId}`;
  const draft = (await genk.get(address)).body.data;
  expect(draft).toMatchObject({ title: first.title, municipality: 'genk', status: 'modified' });
  expect(draft.steps).toHaveLength(1);
  const published = (await genk.get(`${address}?status=published`)).body.data;
  expect(published.title).toBe('Andere titel');
});

test('what a version points at and no longer exists is named', async () => {
  const other = completeService({ title: 'Verdwenen dienst' });
  const otherId = await saveDraft(genk, 'service', other);
  await publish(genk, 'service', otherId, other);
  const fields = completeService({ relatedServices: { connect: [{ documentId: otherId }] } });
  const documentId = await saveDraft(genk, 'service', fields);
  const { relatedServices: _connected, ...unchanged } = fields;
  expect((await publish(genk, 'service', documentId, unchanged)).status).toBe(200);
  await genk.delete(`${entriesOf('service')}/${otherId}`);
  const [version] = await versionsOf(documentId);
  expect((await genk.post(`/history/${version?.id}/restore`)).body).toEqual({
    missing: ['Andere diensten: “Verdwenen dienst”'],
  });
});

test('an officer of another municipality finds no versions and can put none back', async () => {
  const { documentId } = await publishTwice();
  const [, oldest] = await versionsOf(documentId);
  expect(await versionsOf(documentId, halle)).toEqual([]);
  expect((await halle.post(`/history/${oldest?.id}/restore`)).status).toBe(404);
  const draft = await genk.get(`${entriesOf('service')}/${documentId}`);
  expect(draft.body.data.title).toBe('Andere titel');
  expect(await versionsOf(documentId, admin)).toHaveLength(2);
});

test('nobody reads or writes the versions in another way', async () => {
  const uid = 'plugin::sociaal-huis.publication';
  const path = `/content-manager/collection-types/${uid}`;
  for (const who of [genk, admin]) {
    expect((await who.get(path)).status).toBe(403);
    expect((await who.post(path, { noun: 'service' })).status).toBe(403);
    expect((await who.delete(`${path}/1`)).status).toBe(403);
  }
  const history = `${inject('cmsUrl')}/history/service/anything`;
  expect((await fetch(history)).status).toBe(401);
  const headers = { Authorization: `Bearer ${inject('cmsToken')}` };
  expect((await fetch(history, { headers })).status).toBe(401);
  expect((await fetch(`${inject('cmsUrl')}/api/publications`, { headers })).status).toBe(404);
});
