import type { Notice } from '@sociaal-huis/schema';
import { expect, test } from 'vitest';
import { portalStrings as t } from '../i18n/translate.ts';
import { buildNotices } from './current-notices.ts';

const notice = (fields: Partial<Notice>) =>
  ({ title: 'Storing', body: 'De telefoon werkt niet.', offices: [], ...fields }) as Notice;

test('a notice says from when until when it holds', () => {
  const [shown] = buildNotices(
    [notice({ start: '2026-11-20T07:00:00.000Z', end: '2026-11-23T16:00:00.000Z' })],
    t,
  );
  expect(shown?.body).toBe(
    'De telefoon werkt niet.\nGeldt van 20 november 2026 om 08:00 tot 23 november 2026 om 17:00.',
  );
});

test('a notice without an end says from when it holds', () => {
  const notices = [notice({ start: '2026-11-20T07:00:00.000Z' })];
  expect(buildNotices(notices, t).map(({ body }) => body.split('\n')[1])).toEqual([
    'Geldt vanaf 20 november 2026 om 08:00.',
  ]);
});
