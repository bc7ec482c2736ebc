import { beforeAll, beforeEach, expect, inject, test } from 'vitest';
import type { AdminClient } from '../helpers/admin-client.ts';
import { actionOn, claim, gentOfficer, publisher, publishService, releaseChanges } from './gent.ts';
import { entriesOf, publish, saveDraft, sessionOf } from './officer.ts';

let gent: AdminClient;

beforeAll(async () => {
  gent = await gentOfficer();
});

/** Nothing waits for Gent when a test starts. */
beforeEach(() => publisher.drain('gent'));

test('settles what it holds, and leaves what comes later', async () => {
  const first = await publishService();
  const held = await claim();
  const second = await publishService();
  expect(await publisher.claim('gent')).toBeUndefined();
  expect((await publisher.done(held)).status).toBe(204);
  expect(held.changes.map(({ documentId }) => documentId)).toEqual([first]);
  expect((await claim()).changes.map(({ documentId }) => documentId)).toEqual([second]);
});

test('many publications are one claim', async () => {
  for (let time = 0; time < 5; time += 1) await publishService();
  expect((await claim()).changes).toHaveLength(5);
});

test('an open question is answered as soon as something is published', async () => {
  const asked = publisher.claim('gent', { wait: 25 });
  const startedAt = performance.now();
  await publishService();
  expect((await asked)?.municipality).toBe('gent');
  // Not at the end of its time.
  expect(performance.now() - startedAt).toBeLessThan(20_000);
});

test('a question without an answer ends in time', async () => {
  const startedAt = performance.now();
  expect(await publisher.claim('gent', { wait: 1 })).toBeUndefined();
  expect(performance.now() - startedAt).toBeGreaterThan(900);
});

test('an emergency goes ahead of who waits longer', async () => {
  await publisher.drain('halle');
  const halle = await sessionOf('communicatie.halle');
  const { body } = await halle.get(`${entriesOf('service')}?filters[slug][$eq]=leefloon`);
  await actionOn(body.results[0].documentId, 'publish', halle);
  await publishNotice({ level: 'nood' });
  const wish = { municipalities: ['halle', 'gent'] };
  expect((await publisher.claim('', wish))?.municipality).toBe('gent');
  expect((await publisher.claim('', wish))?.municipality).toBe('halle');
  await publisher.drain('halle');
});

test('after a restart of the publisher, what it held is free at once', async () => {
  await publishService();
  const held = await claim();
  const again = await publisher.claim('gent', { restarted: true });
  expect(again).toMatchObject({ attempt: 1, changes: held.changes });
  expect(again?.id).not.toBe(held.id);
  const answer = await publisher.done(held);
  expect(answer).toMatchObject({
    status: 409,
    body: {
      error: {
        message:
          'Deze opdracht is niet meer van u: ze was al klaar, of ze ging naar een andere publicatieserver. Vraag een nieuwe.',
      },
    },
  });
  expect((await publisher.stage(held, 'render')).status).toBe(409);
  expect((await publisher.fail(held)).status).toBe(409);
  expect((await publisher.done(again!)).status).toBe(204);
  expect((await publisher.done(again!)).status).toBe(409);
});

test('new code makes the whole subsite anew, once however often it is said', async () => {
  const wish = { municipalities: ['halle'], renew: ['gent'] };
  await publisher.claim('', wish);
  await publisher.claim('', wish);
  expect(await releaseChanges()).toEqual([{ reason: 'new-code', files: [] }]);
});

test('who hangs up gets no work', async () => {
  const abort = new AbortController();
  const asked = fetch(`${inject('cmsUrl')}/api/publisher/claim`, {
    method: 'POST',
    headers: {
      Authorization: `Bearer ${inject('cmsPublisherToken')}`,
      'Content-Type': 'application/json',
    },
    body: JSON.stringify({
      publisher: 'hasty',
      site: { id: 'site-of-test-publisher', address: 'http://localhost:4321/' },
      municipalities: ['gent'],
      wait: 20,
    }),
    signal: abort.signal,
  }).catch(() => undefined);
  await new Promise((resolve) => setTimeout(resolve, 300));
  abort.abort();
  await asked;
  await publishService();
  expect((await claim()).changes).toHaveLength(1);
});

test('a message that is none is refused with what is wrong', async () => {
  const answer = await publisher.ask('/claim', { publisher: '', municipalities: ['gent'] });
  expect(answer.status).toBe(400);
  expect(answer.body.error.message).toBe(
    'Dit bericht van de publicatieserver klopt niet. Werk hem bij tot dezelfde versie als het CMS. ' +
      'publisher: Dit is nog leeg. Vul het in. site: Dit is nog leeg. Vul het in of maak een keuze. wait: Dit is nog leeg. Vul het in.',
  );
  await publishService();
  const held = await claim();
  for (const what of ['stage', 'done', 'failed']) {
    expect((await publisher.ask(`/claims/${held.id}/${what}`, {})).status).toBe(400);
  }
  expect((await publisher.done(held)).status).toBe(204);
});

async function publishNotice(fields: object): Promise<string> {
  const notice = {
    title: 'Gaslek in de straat',
    body: 'Blijf binnen.',
    level: 'info',
    start: new Date(Date.now() - 60_000).toISOString(),
    ...fields,
    sample: true,
  };
  const documentId = await saveDraft(gent, 'notice', notice);
  expect((await publish(gent, 'notice', documentId, notice)).status).toBe(200);
  return documentId;
}
