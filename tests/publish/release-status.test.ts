import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { AdminClient, Answer } from '../helpers/admin-client.ts';
import { actionOn, claim, gentOfficer, publisher, publishService } from './gent.ts';
import { completeService, publish, saveDraft, sessionOf } from './officer.ts';

let gent: AdminClient;

beforeAll(async () => {
  gent = await gentOfficer();
});

/** Nothing waits for Gent when a test starts. */
beforeEach(() => publisher.drain('gent'));

async function statusOf(documentId: string, noun = 'service'): Promise<Answer['body']> {
  const path = `/sociaal-huis/release-status/api::${noun}.${noun}/${documentId}`;
  const answer = await gent.get(path);
  expect(answer.status).toBe(200);
  const [status, ...others] = answer.body.sites;
  expect(others).toEqual([]);
  return status;
}

async function overview() {
  const { body } = await gent.get('/sociaal-huis/releases');
  expect(body.municipalities).toHaveLength(1);
  const { sites, ...named } = body.municipalities[0];
  expect(named).toEqual({ municipality: 'gent', name: 'Gent' });
  expect(sites).toHaveLength(1);
  return sites[0];
}

describe('an officer sees', () => {
  test('how an entry goes from saved to live, and where it is', async () => {
    const fields = completeService();
    const documentId = await saveDraft(gent, 'service', fields);
    expect(await statusOf(documentId)).toMatchObject({ state: 'saved' });
    await publish(gent, 'service', documentId, fields);
    expect(await statusOf(documentId)).toMatchObject({ state: 'waiting', address: null });
    const held = await claim();
    expect(await statusOf(documentId)).toMatchObject({ state: 'building', stage: null });
    expect((await publisher.stage(held, 'render')).status).toBe(204);
    expect(await statusOf(documentId)).toMatchObject({ state: 'building', stage: 'render' });
    const address = 'http://localhost:4321/gent/diensten/proef/';
    const before = Date.now();
    await publisher.done(held, { addresses: [{ noun: 'service', documentId, address }] });
    const live = await statusOf(documentId);
    expect(live).toEqual({
      site: { id: expect.any(Number), name: 'localhost:4321', awaySince: null },
      state: 'live',
      since: expect.any(String),
      address,
      absence: null,
      sentences: [],
      stage: null,
      retryOn: null,
      needsConfirmation: false,
      earlierVersionStays: false,
      warnings: [],
    });
    expect(Date.parse(live.since)).toBeGreaterThanOrEqual(before);
    expect(Date.parse(live.since)).toBeLessThanOrEqual(Date.now());
    await actionOn(documentId, 'unpublish');
    expect(await statusOf(documentId)).toMatchObject({ state: 'waiting' });
    await publisher.drain('gent');
    expect(await statusOf(documentId)).toMatchObject({ state: 'saved', address: null });
  });

  test('where an entry is by the newest release, and why it can be read nowhere', async () => {
    const documentId = await publishService();
    const [first, second] = ['proef', 'elders'].map((slug) => ({
      noun: 'service',
      documentId,
      address: `http://localhost:4321/gent/diensten/${slug}/`,
    }));
    await publisher.done(await claim(), { addresses: [first!] });
    expect(await statusOf(documentId)).toMatchObject({ state: 'live', address: first!.address });
    // Brought by a change of something else.
    await publishService();
    await publisher.done(await claim(), { addresses: [second!] });
    expect(await statusOf(documentId)).toMatchObject({ address: second!.address, absence: null });
    await publishService();
    const sentence = 'Deze melding staat op de website vanaf 1 december 2099 om 09:00.';
    await publisher.done(await claim(), { unseen: [{ noun: 'service', documentId, sentence }] });
    expect(await statusOf(documentId)).toMatchObject({
      state: 'live',
      address: null,
      absence: sentence,
    });
  });

  test('why a release failed and when it is tried again', async () => {
    const documentId = await publishService();
    await publisher.fail(await claim());
    const failed = await statusOf(documentId);
    expect(failed).toMatchObject({
      state: 'failed',
      sentences: ['De schijf is vol. Maak plaats.'],
    });
    expect(Date.parse(failed.retryOn) - Date.now()).toBeLessThan(5000);
    expect((await overview()).failed).toMatchObject({
      sentence: 'De schijf is vol. Maak plaats.',
      retryOn: failed.retryOn,
      needsConfirmation: false,
    });
    expect((await publisher.claim('gent', { wait: 5 }))?.attempt).toBe(1);
  });

  test('that an entry is left out, until a release no longer leaves it out', async () => {
    const documentId = await publishService();
    const sentences = ['Titel: Dit is nog leeg. Vul het in.'];
    const leftOut = { noun: 'service', documentId, sentences, earlierVersionStays: true };
    await publisher.done(await claim(), { quarantined: [leftOut] });
    expect(await statusOf(documentId)).toMatchObject({
      state: 'quarantined',
      sentences,
      earlierVersionStays: true,
    });
    await publishService();
    await publisher.done(await claim());
    expect(await statusOf(documentId)).toMatchObject({ state: 'live', sentences: [] });
  });

  test('what to mend in an entry that is live, until a release no longer warns', async () => {
    const documentId = await publishService();
    const sentences = ['Op /gent/diensten/proef/ staat een link naar /gent/niets/. Verbeter hem.'];
    const warnings = [{ noun: 'service', documentId, sentences }];
    await publisher.done(await claim(), { warnings });
    expect(await statusOf(documentId)).toMatchObject({ state: 'live', warnings: sentences });
    await publishService();
    await publisher.done(await claim());
    expect(await statusOf(documentId)).toMatchObject({ state: 'live', warnings: [] });
  });

  test('what waits, what is made and the last releases of the own municipality', async () => {
    const fields = completeService({ title: 'Budgethulp' });
    await publish(gent, 'service', await publishService(fields), fields);
    expect(await overview()).toMatchObject({
      site: { name: 'localhost:4321', awaySince: null },
      mayBeForgotten: false,
      waiting: { count: 2, urgent: false },
      building: null,
      failed: null,
    });
    const held = await claim();
    await publisher.stage(held, 'check');
    expect((await overview()).building).toMatchObject({
      stage: 'check',
      publisher: 'test-publisher',
    });
    await publisher.done(held);
    const { waiting, building, releases } = await overview();
    expect({ waiting, building }).toEqual({ waiting: null, building: null });
    expect(releases[0]).toMatchObject({
      durations: { pull: 10, render: 20, check: 5, release: 5 },
      changes: 2,
      rendered: 3,
      kept: 40,
      address: 'http://localhost:4321/gent/',
      quarantined: 0,
      brought: [{ reason: 'publish', title: 'Budgethulp', by: expect.stringMatching(/Gent/) }],
    });
    expect(releases[0].tookMilliseconds).toBeGreaterThan(0);
    expect(releases.length).toBeLessThanOrEqual(10);
  });

  test('that a release waits for an agreement, which is asked once and holds for one release', async () => {
    const path = '/sociaal-huis/releases/gent/confirm-loss';
    expect(await gent.post(path)).toMatchObject({
      status: 400,
      body: {
        error: {
          message:
            'Er is niets te bevestigen: geen publicatie wacht op uw akkoord. Ververs de pagina.',
        },
      },
    });
    await publishService();
    const sentence = 'De helft van de diensten zou verdwijnen. Klopt dat?';
    await publisher.fail(await claim(), { sentence, retry: false, needsConfirmation: true });
    expect((await overview()).failed).toMatchObject({ retryOn: null, needsConfirmation: true });
    expect(await publisher.claim('gent', { wait: 2 })).toBeUndefined();
    expect((await gent.post(path)).status).toBe(200);
    const agreed = await claim();
    expect(agreed).toMatchObject({ attempt: 0, lossConfirmed: true });
    await publisher.fail(agreed);
    const again = await publisher.claim('gent', { wait: 5 });
    expect(again).toMatchObject({ lossConfirmed: true });
    await publisher.done(again!);
    await publishService();
    expect(await claim()).toMatchObject({ lossConfirmed: false });
  });

  test('a dead release wakes up when somebody asks, or when something changes', async () => {
    const documentId = await publishService();
    await publisher.fail(await claim(), { retry: false });
    expect(await publisher.claim('gent', { wait: 2 })).toBeUndefined();
    expect((await overview()).failed).toMatchObject({ retryOn: null });
    expect(await statusOf(documentId)).toMatchObject({ state: 'failed', retryOn: null });
    expect((await gent.post('/sociaal-huis/releases/gent/retry')).status).toBe(200);
    expect((await overview()).failed).toBeNull();
    expect(await statusOf(documentId)).toMatchObject({ state: 'waiting' });
    const asked = await claim();
    expect(asked.changes.map(({ reason }) => reason)).toEqual(['publish', 'retry']);
    await publisher.fail(asked, { retry: false });
    await publishService();
    expect((await claim()).changes).toHaveLength(3);
  });
});

test('a site that is made is forgotten by nobody, one that is not there is told as such', async () => {
  const beheer = await sessionOf('beheer');
  const { site } = await overview();
  const refused = await beheer.delete(`/sociaal-huis/sites/${site.id}`);
  expect(refused).toMatchObject({
    status: 400,
    body: {
      error: {
        message:
          'De site http://localhost:4321/ is er nog: haar publicatieserver vroeg daarnet nog werk. Zet hem eerst af en wacht twee minuten.',
      },
    },
  });
  expect((await overview()).site).toEqual(site);
  expect((await beheer.delete('/sociaal-huis/sites/999999')).status).toBe(404);
  expect((await beheer.delete('/sociaal-huis/sites/constructor')).status).toBe(404);
  expect((await gent.delete(`/sociaal-huis/sites/${site.id}`)).status).toBe(403);
});

describe('a planned publication', () => {
  const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString();
  const pathOf = (documentId: string) =>
    `/sociaal-huis/planned-publication/api::service.service/${documentId}`;
  const replacing = (documentId: string, { body }: Answer) =>
    `${pathOf(documentId)}?replaces=${body.plan}`;

  test('is kept with who planned it, replaced and forgotten', async () => {
    const documentId = await saveDraft(gent, 'service', completeService());
    const nothing = { plan: null, publishOn: null, publishUntil: null, by: null, outcome: null };
    expect(await gent.get(pathOf(documentId))).toEqual({ status: 200, body: nothing });
    const [tomorrow, nextWeek] = [inDays(1), inDays(7)];
    const planned = {
      plan: expect.any(Number),
      publishOn: tomorrow,
      publishUntil: nextWeek,
      by: 'Demo Communicatie Gent',
      outcome: null,
    };
    const moments = { publishOn: tomorrow, publishUntil: nextWeek };
    const first = await gent.put(pathOf(documentId), moments);
    expect(first).toEqual({ status: 200, body: planned });
    const second = await gent.put(replacing(documentId, first), { publishUntil: nextWeek });
    expect(second.body).toEqual({ ...planned, publishOn: null });
    expect((await gent.delete(replacing(documentId, second))).body).toEqual(nothing);
  });

  test('replaces and forgets no plan that was not on the screen', async () => {
    const documentId = await saveDraft(gent, 'service', completeService());
    const first = await gent.put(pathOf(documentId), { publishOn: inDays(1) });
    const another =
      'Demo Communicatie Gent heeft intussen een andere planning gemaakt. Er is niets gewijzigd. Sluit de planning en kijk wat er nu gepland is.';
    for (const answer of [
      await gent.put(pathOf(documentId), { publishOn: inDays(2) }),
      await gent.delete(pathOf(documentId)),
    ]) {
      expect(answer).toMatchObject({ status: 400, body: { error: { message: another } } });
    }
    expect((await gent.get(pathOf(documentId))).body).toEqual(first.body);
    expect((await gent.delete(replacing(documentId, first))).status).toBe(200);
    expect(await gent.delete(replacing(documentId, first))).toMatchObject({
      status: 400,
      body: {
        error: {
          message:
            'De planning is intussen gewist. Er is niets gewijzigd. Sluit de planning en kijk wat er nu gepland is.',
        },
      },
    });
  });

  test.each([
    [{}, 'Kies een dag en een uur om te publiceren of van de site te halen.'],
    [{ publishOn: 'morgen' }, 'Publiceren op: “morgen” is geen moment. Kies een dag en een uur.'],
    [
      { publishUntil: '2020-01-01T08:00:00Z' },
      'Van de site halen op: dit moment is al voorbij. Kies een later moment.',
    ],
    [
      { publishOn: inDays(3), publishUntil: inDays(2) },
      'Het moment om van de site te halen moet later zijn dan het moment om te publiceren. Kies een later moment.',
    ],
  ])('is refused when it is %o', async (moments, message) => {
    const documentId = await saveDraft(gent, 'service', completeService());
    expect(await gent.put(pathOf(documentId), moments)).toMatchObject({
      status: 400,
      body: { error: { message } },
    });
  });
});
