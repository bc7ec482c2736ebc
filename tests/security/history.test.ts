import { beforeAll, describe, expect, test } from 'vitest';
import { callAsServer, cms, outsiders, send } from './attackers.ts';
import { documentsOf, requireType, Watch } from './database.ts';

interface Version {
  id: number;
}

/** Every type of which Genk has something on the site. */
const types = cms.types
  .map((type) => ({ ...type, documentId: documentsOf(type, 'genk')[1] ?? '' }))
  .filter(({ documentId }) => documentId !== '');

const listOf = (noun: string, documentId: string) => `/history/${noun}/${documentId}`;
const nounOf = (uid: string) => uid.split('.')[1] ?? '';

async function publish(uid: string, documentId: string): Promise<void> {
  const path = `/content-manager/collection-types/${uid}/${documentId}/actions/publish`;
  const { status, text } = await send('genk', 'POST', path, {});
  expect({ status, text }).toMatchObject({ status: 200 });
}

async function versionsFor(name: string, uid: string, documentId: string): Promise<Version[]> {
  const { text } = await send(name, 'GET', listOf(nounOf(uid), documentId));
  return JSON.parse(text).versions;
}

const notThere = 'Deze versie is er niet, of hoort bij een andere gemeente.';

async function restore(name: string, id: number | undefined) {
  const { status, text } = await send(name, 'POST', `/history/${id}/restore`, {});
  return { status, message: JSON.parse(text).error?.message };
}

test('there are types to attack', () => {
  expect(types.length).toBeGreaterThan(5);
});

describe.each(types)('a version of $uid', ({ uid, documentId }) => {
  let id: number | undefined;

  beforeAll(async () => {
    await publish(uid, documentId);
    const [version] = await versionsFor('genk', uid, documentId);
    id = version?.id;
    expect(id).toBeTypeOf('number');
  });

  test('is listed to nobody else and put back by nobody else', async () => {
    const watch = new Watch();
    for (const name of ['gent', 'halle']) {
      expect(await versionsFor(name, uid, documentId)).toEqual([]);
      expect(await restore(name, id)).toEqual({ status: 404, message: notThere });
      // The same as for a version that never was.
      expect(await restore(name, 999_999)).toEqual({ status: 404, message: notThere });
    }
    for (const name of outsiders) {
      expect((await send(name, 'GET', listOf(nounOf(uid), documentId))).status).toBe(403);
      expect((await restore(name, id)).status).toBe(403);
    }
    watch.expectNothingChanged();
  });
});

describe('an entry that somebody moved by hand in the database', () => {
  const { uid, documentId } = {
    ...requireType('api::office.office'),
    documentId: documentsOf(requireType('api::office.office'), 'genk')[1] ?? '',
  };
  const move = (municipality: string) =>
    callAsServer({
      on: 'database',
      uid,
      action: 'updateMany',
      params: { where: { documentId }, data: { municipality } },
    });

  test('keeps its versions to who they were of, and itself to who it is of', async () => {
    await publish(uid, documentId);
    const [version] = await versionsFor('genk', uid, documentId);
    await move('gent');
    const watch = new Watch();
    // Gent has the entry, and Genk the version.
    expect(await versionsFor('gent', uid, documentId)).toEqual([]);
    for (const name of ['gent', 'genk']) {
      const message = name === 'gent' ? notThere : 'Dit bestaat niet of niet meer.';
      expect(await restore(name, version?.id)).toEqual({ status: 404, message });
    }
    watch.expectNothingChanged();
    await move('genk');
    expect((await restore('genk', version?.id)).status).toBe(200);
  });
});
