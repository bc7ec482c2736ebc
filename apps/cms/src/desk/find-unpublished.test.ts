import { expect, test } from 'vitest';
import { findUnpublished, type Version } from './find-unpublished.ts';

const version = (documentId: string, updatedAt: string, title = documentId): Version => ({
  noun: 'service',
  kind: 'Dienst',
  documentId,
  title,
  municipality: 'genk',
  updatedAt,
});

test('an entry that was never published, or was changed since, comes last edited first', () => {
  const drafts = [
    version('nieuw', '2026-03-01T10:00:00.000Z'),
    version('gewijzigd', '2026-03-02T10:00:00.000Z'),
    version('klaar', '2026-03-03T10:00:00.000Z'),
  ];
  const published = [
    version('gewijzigd', '2026-02-01T10:00:00.000Z'),
    version('klaar', '2026-03-03T10:00:00.120Z'),
  ];
  expect(findUnpublished(drafts, published)).toEqual([
    {
      kind: 'Dienst',
      title: 'gewijzigd',
      href: '/content-manager/collection-types/api::service.service/gewijzigd',
      editedAt: '2026-03-02T10:00:00.000Z',
      isOnSite: true,
    },
    {
      kind: 'Dienst',
      title: 'nieuw',
      href: '/content-manager/collection-types/api::service.service/nieuw',
      editedAt: '2026-03-01T10:00:00.000Z',
      isOnSite: false,
    },
  ]);
});

test('the half second that a publication takes is no change', () => {
  const draft = version('a', '2026-03-01T10:00:00.500Z');
  const published = version('a', '2026-03-01T10:00:00.000Z');
  expect(findUnpublished([draft], [published])).toEqual([]);
  expect(
    findUnpublished([{ ...draft, updatedAt: '2026-03-01T10:00:00.501Z' }], [published]),
  ).toHaveLength(1);
});

test('an entry without a title says so', () => {
  expect(findUnpublished([version('a', '2026-03-01T10:00:00.000Z', '')], [])[0]?.title).toBe(
    'Dienst zonder titel',
  );
});
