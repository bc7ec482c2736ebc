import { describe, expect, test } from 'vitest';
import {
  callAsServer,
  callDocuments,
  cms,
  officers,
  outsiders,
  requireAttacker,
  unknownId,
} from './attackers.ts';
import { countDrafts, documentsOf, requireType, Watch } from './database.ts';
import { spellingsOf, writeLink } from './links.ts';

const types = cms.types.map((type) => ({ ...type }));
const reads = ['findMany', 'findFirst', 'findOne', 'count'];
const moves = ['delete', 'publish', 'unpublish', 'discardDraft'];

test('every type of ours belongs to municipalities', () => {
  expect(types.filter(({ hasMunicipality }) => !hasMunicipality)).toEqual([]);
});

describe.each(officers)('$name, past every route', ({ name, own, others, victims }) => {
  const watch = new Watch();

  test.each(types)('finds of $uid only what is its own', async (type) => {
    const all = await callDocuments(name, type.uid, 'findMany', { limit: -1 });
    const found = all.value as { municipality: string }[];
    expect(new Set(found.map(({ municipality }) => municipality))).toEqual(new Set(own));
    expect(found).toHaveLength(countDrafts(type, own));
    expect(await callDocuments(name, type.uid, 'count')).toEqual({ value: countDrafts(type, own) });
    for (const municipality of victims) {
      const filters = { $or: [{ municipality }, { municipality: { $eq: municipality } }] };
      const ask = (action: string) => callDocuments(name, type.uid, action, { filters });
      expect(await ask('findMany')).toEqual({ value: [] });
      expect(await ask('findFirst')).toEqual({ value: null });
      expect(await ask('count')).toEqual({ value: 0 });
      for (const documentId of documentsOf(type, municipality)) {
        for (const status of ['draft', 'published']) {
          expect(await callDocuments(name, type.uid, 'findOne', { documentId, status })).toEqual({
            value: null,
          });
        }
      }
    }
  });

  test.each(types)('changes no $uid of others, and does not learn that it exists', async (type) => {
    const data = { [type.textField]: 'Aangevallen' };
    const attempt = (action: string, documentId: unknown) =>
      callDocuments(name, type.uid, action, { documentId, data, locale: 'fr' });
    const unknown = await attempt('update', unknownId);
    expect(unknown.refused?.name).toBe('NotFoundError');
    const documentIds = victims.flatMap((municipality) => documentsOf(type, municipality));
    for (const action of [...moves, 'update', 'clone']) {
      for (const documentId of documentIds) {
        expect(await attempt(action, documentId)).toEqual(unknown);
      }
      if (name !== 'open-officer') continue;
      // Neither does a name that is none, not even for an entry of one's own.
      const ownDocuments = [documentsOf(type, own[0] ?? '')[0]];
      for (const documentId of [{ $ne: '' }, [documentIds[0]], ownDocuments, null]) {
        expect(await attempt(action, documentId)).toEqual(unknown);
      }
    }
    watch.expectNothingChanged();
  });

  test.each(types)('moves no $uid to others', async (type) => {
    const [documentId] = documentsOf(type, own[0] ?? '');
    for (const municipality of [victims[0], '', { set: others[0] }]) {
      const data = { municipality };
      for (const action of ['update', 'clone']) {
        const { refused } = await callDocuments(name, type.uid, action, { documentId, data });
        expect(refused?.name).toBe('ValidationError');
      }
    }
    watch.expectNothingChanged();
  });

  const links = types.flatMap((type) => type.links.map((link) => ({ type, link })));
  const named = links.map(({ type, link }) => ({
    type,
    link,
    field: `${type.uid} ${link.steps.map(({ key }) => key).join('.')}`,
  }));

  test.each(named)('links $field to nothing of others', async ({ type, link }) => {
    const municipality = own[0] ?? '';
    const [documentId] = documentsOf(type, municipality);
    // Between two municipalities of one's own neither: an entry links inside its own.
    const targets = own.length > 1 ? [victims[0], own[1]] : [victims[0]];
    for (const target of targets) {
      const spellings = spellingsOf(link, target ?? '');
      // One way of writing it for most, every way for whom Strapi itself allows everything.
      for (const spelling of name === 'open-officer' ? spellings : spellings.slice(0, 1)) {
        const data = { municipality, ...writeLink(link, spelling) };
        for (const action of ['create', 'update', 'clone']) {
          const answer = await callDocuments(name, type.uid, action, { documentId, data });
          expect({ spelling, action, refused: answer.refused?.name }).toEqual({
            spelling,
            action,
            refused: 'ValidationError',
          });
        }
      }
    }
    watch.expectNothingChanged();
  });
});

test('an entry whose versions were given to two municipalities by hand is of neither', async () => {
  const { uid } = requireType('api::office.office');
  const [, documentId] = documentsOf(requireType(uid), 'genk');
  const move = (municipality: string) =>
    callAsServer({
      on: 'database',
      uid,
      action: 'updateMany',
      params: { where: { documentId, publishedAt: { $notNull: true } }, data: { municipality } },
    });
  await move('gent');
  const watch = new Watch();
  const answers = [];
  for (const name of ['genk', 'gent']) {
    for (const action of [...moves, 'update', 'clone']) {
      const { refused } = await callDocuments(name, uid, action, { documentId, data: {} });
      answers.push({ name, action, refused: refused?.name });
    }
  }
  expect(answers).toEqual(answers.map((answer) => ({ ...answer, refused: 'NotFoundError' })));
  watch.expectNothingChanged();
  await move('genk');
});

test.each(types)('no $uid becomes the translation of another', async (type) => {
  const watch = new Watch();
  const data = { localizations: { connect: documentsOf(type, 'gent') } };
  const { refused } = await callDocuments('open-officer', type.uid, 'create', { data });
  expect(refused?.name).toBe('ValidationError');
  watch.expectNothingChanged();
});

describe.each(officers)('$name makes new entries', ({ name, own, victims }) => {
  test.each(types)('of $uid in no other municipality', async (type) => {
    const watch = new Watch();
    const victim = documentsOf(type, victims[0] ?? '')[0];
    for (const municipality of [victims[0], undefined]) {
      const data = { municipality, documentId: victim, id: 1, [type.textField]: 'Nieuw' };
      const { value, refused } = await callDocuments(name, type.uid, 'create', { data });
      if (own.length > 1) {
        expect(refused?.name).toBe('ValidationError');
        expect(refused?.message).toMatch(/^Kies voor welke gemeente dit is: genk, halle\./);
        continue;
      }
      const made = value as { documentId: string; municipality: string };
      expect(made.municipality).toBe(own[0]);
      expect(made.documentId).not.toBe(victim);
      await callDocuments('system', type.uid, 'delete', { documentId: made.documentId });
    }
    watch.expectOthersUnchanged(own);
  });

  test.each(types)('and copies of $uid that stay where their source is', async (type) => {
    const municipality = own.at(-1) ?? '';
    const [documentId] = documentsOf(type, municipality);
    const data = type.hasSlug ? { slug: null } : {};
    const { value } = await callDocuments(name, type.uid, 'clone', { documentId, data });
    const { entries, ...copy } = value as { documentId: string; entries: object[] };
    expect(entries).toMatchObject([{ municipality }]);
    expect(copy.documentId).not.toBe(documentId);
    await callDocuments('system', type.uid, 'delete', copy);
  });
});

describe.each([...outsiders, 'nobody'])('%s, past every route', (name) => {
  test.each(types)('finds and changes no $uid at all', async (type) => {
    const watch = new Watch();
    const found = [];
    for (const action of reads) {
      const [documentId] = documentsOf(type, 'gent');
      found.push((await callDocuments(name, type.uid, action, { documentId })).value);
    }
    expect(found).toEqual([[], null, null, 0]);
    const data = { municipality: 'gent', [type.textField]: 'Aangevallen' };
    for (const documentId of documentsOf(type, 'gent')) {
      for (const action of [...moves, 'update', 'clone']) {
        const { refused } = await callDocuments(name, type.uid, action, { documentId, data });
        expect(refused?.name).toBe('NotFoundError');
      }
    }
    const { refused } = await callDocuments(name, type.uid, 'create', { data });
    expect(refused?.name).toBe('ForbiddenError');
    watch.expectNothingChanged();
  });
});

test.each(types)('the build token reads every $uid and changes none', async (type) => {
  const watch = new Watch();
  const { value } = await callDocuments('token', type.uid, 'count', { status: 'draft' });
  expect(value).toBe(countDrafts(type, ['genk', 'gent', 'halle', 'poperinge', 'sint-truiden']));
  const [documentId] = documentsOf(type, 'gent');
  for (const action of [...moves, 'update', 'clone', 'create']) {
    const data = { municipality: 'gent', [type.textField]: 'Aangevallen' };
    const { refused } = await callDocuments('token', type.uid, action, { documentId, data });
    expect(refused?.name).toBe('ForbiddenError');
  }
  watch.expectNothingChanged();
});

describe('a super admin', () => {
  const name = 'administrator';

  test.each(types)('sees every $uid', async (type) => {
    const { value } = await callDocuments(name, type.uid, 'count');
    expect(value).toBe(countDrafts(type, ['genk', 'gent', 'halle', 'poperinge', 'sint-truiden']));
  });

  test.each(types)('chooses for whom a new $uid is, and does not move it', async (type) => {
    const watch = new Watch();
    for (const municipality of [undefined, 'nergens', null]) {
      const { refused } = await callDocuments(name, type.uid, 'create', { data: { municipality } });
      expect(refused?.message).toMatch(/^Kies voor welke gemeente dit is/);
    }
    const [documentId] = documentsOf(type, 'gent');
    const move = { documentId, data: { municipality: 'genk' } };
    const { refused } = await callDocuments(name, type.uid, 'update', move);
    expect(refused?.message).toBe(
      'Dit hoort bij gent en kan niet naar een andere gemeente. Maak het daar opnieuw.',
    );
    watch.expectNothingChanged();
  });

  test('links no entry of one municipality to another', async () => {
    const service = requireType('api::service.service');
    const [documentId] = documentsOf(service, 'gent');
    const [other] = documentsOf(service, 'genk');
    const data = { relatedServices: [other] };
    const answer = await callDocuments(name, service.uid, 'update', { documentId, data });
    expect(answer.refused?.message).toBe(
      '“Andere diensten” verwijst naar iets dat in deze gemeente niet bestaat. Kies alleen uit wat deze gemeente zelf heeft.',
    );
  });

  test('is who the demo says', () => {
    expect(requireAttacker(name).email).toBe('beheer@example.be');
  });
});
