import { expect, test } from 'vitest';
import type { ContentSource } from '../src/cms/source.ts';
import type { Draft } from './ask-for-draft.ts';
import { insertDraft } from './insert-draft.ts';

const published: ContentSource = {
  name: 'here',
  readAll: async (noun) => [{ documentId: `${noun} 1` }, { documentId: `${noun} 2` }],
  readFormerSlugs: async () => [],
  readMedia: async () => new Uint8Array(),
};

function sourceWith(noun: Draft['noun'], documentId: string): ContentSource {
  const entry = { documentId, title: 'Concept' };
  return insertDraft(published, { noun, municipality: 'genk', updatedAt: '', entry });
}

test('the draft takes the place of the published version', async () => {
  const source = sourceWith('service', 'service 1');
  expect(await source.readAll('service', ['genk'])).toEqual([
    { documentId: 'service 2' },
    { documentId: 'service 1', title: 'Concept' },
  ]);
});

test('a draft that was never published stands beside the others', async () => {
  const source = sourceWith('service', 'new');
  expect(await source.readAll('service', ['genk'])).toHaveLength(3);
});

test('of what there is one of, nothing stands beside the draft', async () => {
  const source = sourceWith('mission', 'new');
  expect(await source.readAll('mission', ['genk'])).toEqual([
    { documentId: 'new', title: 'Concept' },
  ]);
});

test('entries of other nouns stay as they are', async () => {
  const source = sourceWith('service', 'office 1');
  expect(await source.readAll('office', ['genk'])).toEqual(await published.readAll('office', []));
});
