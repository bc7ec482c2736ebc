import { describe, expect, test } from 'vitest';
import { callDocuments, cms, send } from './attackers.ts';

const types = cms.types.filter(({ hasSlug }) => hasSlug).map((type) => ({ ...type }));

describe.each(types)('the address of $uid', ({ uid, textField }) => {
  const list = `/content-manager/collection-types/${uid}`;
  const made: string[] = [];

  async function write(method: string, path: string, data: object) {
    const { status, text } = await send('genk', method, list + path, data);
    const { data: entry, error } = JSON.parse(text);
    if (method === 'POST' && entry?.documentId) made.push(entry.documentId);
    return { status, slug: entry?.slug, documentId: entry?.documentId, message: error?.message };
  }

  test('is made of the title, is unique in the municipality, and stays so', async () => {
    const title = { [textField]: 'Crèche & co' };
    const first = await write('POST', '', title);
    const second = await write('POST', '', { ...title, slug: '' });
    const copy = await write('POST', `/clone/${first.documentId}`, { ...title, slug: first.slug });
    expect([first.slug, second.slug, copy.slug]).toEqual([
      'creche-en-co',
      'creche-en-co-2',
      'creche-en-co-3',
    ]);
    for (const [taken, free] of [
      [await write('POST', '', { ...title, slug: 'creche-en-co' }), 'creche-en-co-4'],
      [await write('PUT', `/${second.documentId}`, { slug: 'creche-en-co' }), 'creche-en-co-2'],
    ] as const) {
      expect(taken).toMatchObject({
        status: 400,
        message: `“creche-en-co” is al het webadres van iets anders in deze gemeente. Kies een ander, bijvoorbeeld ${free}, of laat het leeg.`,
      });
    }
    const kept = await write('PUT', `/${first.documentId}`, { ...title, slug: first.slug });
    expect(kept).toMatchObject({ status: 200, slug: 'creche-en-co' });
    const emptied = await write('PUT', `/${second.documentId}`, { ...title, slug: null });
    expect(emptied.slug).toBe('creche-en-co-2');
    for (const documentId of made) await callDocuments('system', uid, 'delete', { documentId });
  });
});

test('of an entry that was published under another address, the site learns the new one', async () => {
  const offices = '/content-manager/collection-types/api::office.office';
  const { text } = await send('halle', 'GET', `${offices}?filters[slug][$ne]=geheim-halle`);
  const [office] = JSON.parse(text).results;
  const path = `${offices}/${office.documentId}`;
  const rename = (slug: string) => send('halle', 'POST', `${path}/actions/publish`, { slug });
  expect(await rename('nieuwe-naam')).toMatchObject({ status: 200 });
  const ask = async () => {
    const response = await fetch(`${cms.url}/api/former-slugs`, {
      headers: { Authorization: `Bearer ${cms.token}` },
    });
    return (await response.json()).data;
  };
  expect(await ask()).toEqual([
    { noun: 'office', municipality: 'halle', from: office.slug, to: 'nieuwe-naam' },
  ]);
  // Back again: the old address is the real one, and the one in between leads to it.
  expect(await rename(office.slug)).toMatchObject({ status: 200 });
  expect(await ask()).toEqual([
    { noun: 'office', municipality: 'halle', from: 'nieuwe-naam', to: office.slug },
  ]);
});
