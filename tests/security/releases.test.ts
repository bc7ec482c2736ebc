import { describe, expect, test } from 'vitest';
import { openPublisher } from '../helpers/publisher-client.ts';
import { cms, officers, requireAttacker, send, unknownId } from './attackers.ts';
import { findTraces, Watch } from './database.ts';

const uid = 'api::service.service';

function draftOf(municipality: string): string {
  return cms.world.drafts[uid]?.[municipality] ?? '';
}

const inAWeek = new Date(Date.now() + 7 * 86_400_000).toISOString();

/** Each way to ask about an entry, or to plan it. */
const ofEntry = [
  ['GET', '/sociaal-huis/release-status', undefined],
  ['GET', '/sociaal-huis/planned-publication', undefined],
  ['PUT', '/sociaal-huis/planned-publication', { publishOn: inAWeek }],
  ['DELETE', '/sociaal-huis/planned-publication', undefined],
] as const;

describe.each(officers)('$name', ({ name, own, others, victims }) => {
  test.each(ofEntry)('gets the same answer to %s %s for others as for nothing', async (...way) => {
    const [method, path, body] = way;
    const watch = new Watch();
    const nothing = await send(name, method, `${path}/${uid}/${unknownId}`, body);
    expect(nothing.status).toBe(404);
    for (const victim of victims) {
      const answer = await send(name, method, `${path}/${uid}/${draftOf(victim)}`, body);
      expect(answer).toEqual(nothing);
    }
    watch.expectNothingChanged();
  });

  test.each(ofEntry)('may %s %s for an entry of its own', async (method, path, body) => {
    const entry = `${uid}/${draftOf(own[0]!)}`;
    const planned = await send(name, 'GET', `/sociaal-huis/planned-publication/${entry}`);
    // Who plans says which plan was on the screen.
    const { plan } = JSON.parse(planned.text) as { plan: number | null };
    const replaced = plan === null ? '' : `?replaces=${plan}`;
    const { status } = await send(name, method, `${path}/${entry}${replaced}`, body);
    expect(status).toBe(200);
  });

  test.each([
    'admin::user',
    'plugin::sociaal-huis.release',
    'plugin::sociaal-huis.pending-change',
    'plugin::upload.file',
    'constructor',
  ])('asks nothing about %s', async (type) => {
    for (const [method, path, body] of ofEntry) {
      expect((await send(name, method, `${path}/${type}/1`, body)).status).toBe(404);
    }
  });

  test('sees the releases of its own municipalities and of no others', async () => {
    const { status, text } = await send(name, 'GET', '/sociaal-huis/releases');
    expect(status).toBe(200);
    const { municipalities } = JSON.parse(text) as { municipalities: { municipality: string }[] };
    expect(municipalities.map(({ municipality }) => municipality)).toEqual(own);
    expect(findTraces(text, others)).toEqual([]);
  });

  test.each(['retry', 'confirm-loss'])('asks no %s for others', async (what) => {
    const watch = new Watch();
    const nothing = await send(name, 'POST', `/sociaal-huis/releases/nergens/${what}`, {});
    expect(nothing.status).toBe(404);
    for (const victim of victims) {
      expect(await send(name, 'POST', `/sociaal-huis/releases/${victim}/${what}`, {})).toEqual(
        nothing,
      );
    }
    watch.expectNothingChanged();
  });
});

const publisherPaths = ['/claim', '/claims/x/stage', '/claims/x/done', '/claims/x/failed'];

describe('work for a publisher', () => {
  const wish = { publisher: 'attacker', municipalities: ['genk'], wait: 0 };

  test.each(publisherPaths)('%s is for no other token and for nobody signed in', async (path) => {
    const watch = new Watch();
    const statusWith = async (token: string) =>
      (await openPublisher(cms.url, token).ask(path, wish)).status;
    expect(await statusWith(cms.token)).toBe(403);
    expect(await statusWith('x'.repeat(43))).toBe(401);
    expect(await statusWith(requireAttacker('genk').token)).toBe(401);
    expect(await statusWith(requireAttacker('administrator').token)).toBe(401);
    watch.expectNothingChanged();
  });

  test('the token of the publisher reads what is published, and writes nothing', async () => {
    const watch = new Watch();
    for (const { plural } of cms.types) {
      const ask = async (path: string, method = 'GET') => {
        const response = await fetch(`${cms.url}/api/${plural}${path}`, {
          method,
          headers: {
            Authorization: `Bearer ${cms.publisherToken}`,
            'Content-Type': 'application/json',
          },
          ...(method === 'GET' ? {} : { body: '{"data":{}}' }),
        });
        return response.status;
      };
      expect({ plural, status: await ask('') }).toEqual({ plural, status: 200 });
      expect({ plural, status: await ask('?status=draft') }).toEqual({ plural, status: 403 });
      for (const [path, method] of [
        ['', 'POST'],
        [`/${unknownId}`, 'PUT'],
        [`/${unknownId}`, 'DELETE'],
      ] as const) {
        expect({ plural, method, status: await ask(path, method) }).toEqual({
          plural,
          method,
          status: 403,
        });
      }
    }
    watch.expectNothingChanged();
  });
});
