import type { Notice } from '@sociaal-huis/schema';
import { expect, test } from 'vitest';
import { portalStrings as t } from '../i18n/translate.ts';
import { buildNotices } from './current-notices.ts';

const notice = (fields: Partial<Notice>) =>
  ({ title: 'Storing', body: 'De telefoon werkt niet.', offices: [], ...fields }) as Notice;
const builtAt = new Date('2026-11-22T12:00:00Z');

test('a notice says from when until when it holds', () => {
  const [shown] = buildNotices(
    [notice({ start: '2026-11-20T07:00:00.000Z', end: '2026-11-23T16:00:00.000Z' })],
    builtAt,
    t,
  );
  expect(shown?.body).toBe(
    'De telefoon werkt niet.\nGeldt van 20 november 2026 om 08:00 tot 23 november 2026 om 17:00.',
  );
});

test('a notice that is over is left out', () => {
  const over = notice({ start: '2026-11-20T07:00:00.000Z', end: '2026-11-22T12:00:00.000Z' });
  expect(buildNotices([over], builtAt, t)).toEqual([]);
});

test('a notice without an end and one that has yet to begin are shown', () => {
  const notices = [
    notice({ start: '2026-11-20T07:00:00.000Z' }),
    notice({ start: '2026-12-20T07:00:00.000Z' }),
  ];
  expect(buildNotices(notices, builtAt, t).map(({ body }) => body.split('\n')[1])).toEqual([
    'Geldt vanaf 20 november 2026 om 08:00.',
    'Geldt vanaf 20 december 2026 om 08:00.',
  ]);
});
