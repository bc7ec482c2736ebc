import { describe, expect, test } from 'vitest';
import { callDocuments, cms, officers, send } from './attackers.ts';
import { documentsOf, requireType, Watch } from './database.ts';
import { writeLink } from './links.ts';

const types = cms.types.map((type) => ({ ...type }));

/** The entry that an answer holds. */
function entryOf(text: string): Record<string, unknown> {
  return JSON.parse(text).data;
}

describe.each(officers)('$name works in the own municipality', ({ name, own }) => {
  test.each(types)('with $uid', async (type) => {
    const watch = new Watch();
    const municipality = own.at(-1) ?? '';
    const list = `/content-manager/collection-types/${type.uid}`;
    const statuses: number[] = [];
    const ask = async (method: string, path: string, body?: unknown) => {
      const answer = await send(name, method, list + path, body);
      statuses.push(answer.status);
      return answer;
    };
    const data = { [type.textField]: 'Eigen werk', municipality };
    const made = await ask('POST', '', data);
    const { documentId } = entryOf(made.text);
    expect(entryOf(made.text)).toMatchObject(data);
    await ask('GET', `/${documentId}`);
    await ask('PUT', `/${documentId}`, { ...data, sample: true });
    const copy = entryOf((await ask('POST', `/clone/${documentId}`, data)).text);
    expect(copy).toMatchObject({ municipality });
    await ask('POST', '/actions/bulkFindForValidation', { documentIds: [documentId] });
    await ask('GET', `/${documentId}/actions/countDraftRelations`);
    await ask('POST', '/actions/bulkDelete', { documentIds: [copy.documentId] });
    await ask('DELETE', `/${documentId}`);
    expect(statuses).toEqual([201, 200, 200, 200, 200, 200, 200, 200]);
    watch.expectOthersUnchanged(own);
  });

  test('publishes, takes back and publishes again', async () => {
    const watch = new Watch();
    const type = requireType('api::news-item.news-item');
    const documentId = documentsOf(type, own[0] ?? '')[1];
    const newsItem = `/content-manager/collection-types/${type.uid}/${documentId}`;
    const statuses = [];
    for (const action of ['discard', 'unpublish', 'publish']) {
      const { status } = await send(name, 'POST', `${newsItem}/actions/${action}`, {});
      statuses.push(status);
    }
    expect(statuses).toEqual([200, 200, 200]);
    watch.expectOthersUnchanged(own);
  });

  const links = types.flatMap((type) => type.links.map((link) => ({ type, link })));

  test('links to its own entries, its own files and shared ones', async () => {
    const municipality = own[0] ?? '';
    const refused = [];
    for (const { type, link } of links) {
      const isFile = link.target === 'plugin::upload.file';
      const targets = isFile
        ? [cms.world.media[municipality]?.deepFile, cms.world.media.shared?.file]
        : documentsOf(requireType(link.target), municipality);
      const isList = link.steps.at(-1)?.isList ?? false;
      for (const target of targets) {
        const value = isFile || isList ? target : { set: [{ documentId: target }] };
        const data = { municipality, ...writeLink(link, value) };
        const answer = await callDocuments(name, type.uid, 'create', { data });
        if (answer.refused)
          refused.push(JSON.stringify({ type: type.uid, link, target, ...answer.refused }));
        else {
          const { documentId } = answer.value as { documentId: string };
          await callDocuments('system', type.uid, 'delete', { documentId });
        }
      }
    }
    expect(refused).toEqual([]);
  });
});

test('who works for two municipalities says for which one a new entry is', async () => {
  const watch = new Watch();
  for (const { uid, textField } of types) {
    for (const municipality of [undefined, 'gent']) {
      const { status, text } = await send(
        'two-municipalities',
        'POST',
        `/content-manager/collection-types/${uid}`,
        { [textField]: 'Nieuw', municipality },
      );
      expect({ uid, status, message: JSON.parse(text).error?.message }).toEqual({
        uid,
        status: 400,
        message: 'Kies voor welke gemeente dit is: genk, halle. Daarna kunt u het bewaren.',
      });
    }
  }
  watch.expectNothingChanged();
});
