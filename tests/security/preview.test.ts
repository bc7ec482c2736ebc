import { createHmac } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import {
  callDocuments,
  cms,
  officers,
  outsiders,
  requireAttacker,
  send,
  unknownId,
} from './attackers.ts';
import { documentsOf, findTraces, query, requireType, Watch } from './database.ts';

const service = requireType('api::service.service');

/** A draft that was never published, in this municipality. */
function draftOf(municipality: string): string {
  return documentsOf(service, municipality)[0] ?? '';
}

function linksOf(documentId: string): string {
  return `/preview-links/service/${documentId}`;
}

/** The key in an address of the preview server. */
function keyIn(address: string): string {
  return new URL(address).searchParams.get('sleutel') ?? '';
}

async function open(key: string, headers: Record<string, string> = {}) {
  const response = await fetch(`${cms.url}/api/preview/${key}`, { headers });
  return { status: response.status, text: await response.text() };
}

async function paneKeyOf(name: string, documentId: string): Promise<string> {
  const path = `/content-manager/preview/url/${service.uid}?documentId=${documentId}`;
  return keyIn(JSON.parse((await send(name, 'GET', path)).text).data.url);
}

async function makeLink(name: string, documentId: string): Promise<string> {
  return keyIn(JSON.parse((await send(name, 'POST', linksOf(documentId))).text).address);
}

/** A key as only the CMS can write it. */
function sign(key: object): string {
  const content = Buffer.from(JSON.stringify(key)).toString('base64url');
  const signature = createHmac('sha256', cms.previewSecret).update(content).digest('base64url');
  return `${content}.${signature}`;
}

/** The same key for something else, under the signature that it had. */
function forge(key: string, change: object): string {
  const [content = '', signature] = key.split('.');
  const changed = { ...JSON.parse(Buffer.from(content, 'base64url').toString()), ...change };
  return `${Buffer.from(JSON.stringify(changed)).toString('base64url')}.${signature}`;
}

describe.each(officers)('$name', ({ name, own, victims }) => {
  test('sees, makes and withdraws no link to a draft of others, as if it were not there', async () => {
    const watch = new Watch();
    const wrong = [];
    for (const victim of victims) {
      for (const method of ['GET', 'POST', 'DELETE']) {
        const answer = await send(name, method, linksOf(draftOf(victim)));
        const innocent = await send(name, method, linksOf(unknownId));
        if (answer.status !== 404 || answer.text !== innocent.text)
          wrong.push({ method, ...answer });
      }
    }
    expect(wrong).toEqual([]);
    watch.expectNothingChanged();
  });

  test('gets no address for the pane of others, as if nothing were there', async () => {
    const address = (documentId: string) =>
      `/content-manager/preview/url/${service.uid}?documentId=${documentId}`;
    const innocent = await send(name, 'GET', address(unknownId));
    expect(innocent.status).toBe(404);
    for (const victim of victims) {
      expect(await send(name, 'GET', address(draftOf(victim)))).toEqual(innocent);
    }
  });

  test('opens the own draft and reads nothing of others in it', async () => {
    const municipality = own[0] ?? '';
    const { status, text } = await open(await paneKeyOf(name, draftOf(municipality)));
    expect(status).toBe(200);
    expect(text).toContain(`Geheim van ${municipality}`);
    expect(findTraces(text, victims)).toEqual([]);
  });
});

test.each(outsiders)('%s gets no link to anything', async (name) => {
  const watch = new Watch();
  for (const method of ['GET', 'POST', 'DELETE']) {
    expect((await send(name, method, linksOf(draftOf('genk')))).status).toBe(403);
  }
  watch.expectNothingChanged();
});

test('who is not signed in gets no link to anything', async () => {
  for (const headers of [new Headers(), new Headers({ Authorization: `Bearer ${cms.token}` })]) {
    for (const method of ['GET', 'POST', 'DELETE']) {
      const response = await fetch(cms.url + linksOf(draftOf('genk')), { method, headers });
      expect({ method, status: response.status }).toEqual({ method, status: 401 });
    }
  }
});

describe('a key', () => {
  test.each([
    ['another entry', () => ({ documentId: draftOf('gent') })],
    ['another municipality', () => ({ municipality: 'gent', documentId: draftOf('gent') })],
    ['another kind of entry', () => ({ noun: 'office' })],
    ['a later moment', () => ({ until: Date.now() + 1e10 })],
  ])('cannot be changed into one for %s', async (_, change) => {
    const key = await paneKeyOf('genk', draftOf('genk'));
    const { status, text } = await open(forge(key, change()));
    expect(status).toBe(401);
    expect(findTraces(text, ['genk', 'gent'])).toEqual([]);
  });

  test('that fits nothing is refused alike, whether its entry exists or not', async () => {
    const key = await paneKeyOf('genk', draftOf('genk'));
    const answers = [
      await open(forge(key, { documentId: draftOf('gent') })),
      await open(forge(key, { documentId: unknownId })),
      await open('geraden'),
    ];
    expect(new Set(answers.map(({ status, text }) => `${status} ${text}`)).size).toBe(1);
  });

  test('opens nothing else by a longer question', async () => {
    const key = await paneKeyOf('genk', draftOf('genk'));
    const plain = await open(key);
    const other = draftOf('gent');
    for (const more of [`documentId=${other}`, 'populate=*', `filters[documentId][$eq]=${other}`]) {
      expect(await open(`${key}?${more}`)).toEqual(plain);
    }
    expect((await open(`${key}?status=draft`)).status).toBe(403);
  });

  test('is not opened further by who asks', async () => {
    const key = await paneKeyOf('genk', draftOf('genk'));
    const { token } = requireAttacker('administrator');
    expect(await open(key, { Authorization: `Bearer ${token}` })).toEqual(await open(key));
  });

  test('opens nothing once its link is withdrawn, and no officer of others withdraws it', async () => {
    const documentId = draftOf('genk');
    const key = await makeLink('genk', documentId);
    expect((await send('gent', 'DELETE', linksOf(documentId))).status).toBe(404);
    expect((await open(key)).status).toBe(200);
    expect((await send('genk', 'DELETE', linksOf(documentId))).status).toBe(200);
    expect((await open(key)).status).toBe(410);
    expect(query('SELECT * FROM preview_links')).toEqual([]);
  });

  test('without its link cannot pass for one of the pane', async () => {
    const key = await makeLink('genk', draftOf('genk'));
    await send('genk', 'DELETE', linksOf(draftOf('genk')));
    expect((await open(forge(key, { link: undefined }))).status).toBe(401);
  });

  test('opens nothing once its time is over', async () => {
    const entry = { noun: 'service', documentId: draftOf('genk'), municipality: 'genk' };
    const keyUntil = (until: number) => sign({ ...entry, until });
    expect((await open(keyUntil(Date.now() + 5_000))).status).toBe(200);
    const { status, text } = await open(keyUntil(Date.now() - 1));
    expect({ status, message: JSON.parse(text).error.message }).toEqual({
      status: 410,
      message:
        'Deze link is verlopen. Open het voorbeeld opnieuw in het beheer, of vraag een nieuwe link.',
    });
  });

  test('opens nothing once its entry belongs to another municipality', async () => {
    const data = { municipality: 'halle', title: 'Verhuisd geheim', slug: 'verhuisd-geheim' };
    const made = await callDocuments('system', service.uid, 'create', { data });
    const { documentId } = made.value as { documentId: string };
    const key = await paneKeyOf('halle', documentId);
    const params = { documentId, data: { municipality: 'gent' } };
    await callDocuments('system', service.uid, 'update', params);
    const { status, text } = await open(key);
    expect(status).toBe(410);
    expect(text).not.toContain('Verhuisd');
    await callDocuments('system', service.uid, 'delete', { documentId });
    expect(JSON.parse((await open(key)).text)).toEqual(JSON.parse(text));
  });
});
