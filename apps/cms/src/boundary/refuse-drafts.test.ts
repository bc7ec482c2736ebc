import { expect, test } from 'vitest';
import { asksForDrafts } from './refuse-drafts.ts';

test.for([
  [{ status: 'draft' }],
  [{ status: ['published', 'draft'] }],
  [{ status: '' }],
  [{ publicationFilter: 'never-published' }],
  [{ hasPublishedVersion: 'false' }],
  [{ populate: { offices: { status: 'draft' } } }],
  [
    {
      populate: {
        blocks: { on: { 'block.download': { populate: { document: { status: 'draft' } } } } },
      },
    },
  ],
])('%j asks for drafts', ([query]) => {
  expect(asksForDrafts(query)).toBe(true);
});

test.for([
  [{}],
  [undefined],
  [{ status: 'published' }],
  [{ filters: { municipality: { $in: ['genk'] } }, sort: 'documentId', pagination: { page: '1' } }],
  [{ filters: { statusFrom: { $null: 'true' } } }],
])('%j asks for published content', ([query]) => {
  expect(asksForDrafts(query)).toBe(false);
});
