import { expect, test } from 'vitest';
import { formatDate, formatDay, formatEuro, formatInstant } from './format.ts';

test('a date is written in full Dutch', () => {
  expect(formatDate('2026-01-05')).toBe('5 januari 2026');
});

test('a day names its weekday', () => {
  expect(formatDay('2026-12-25')).toBe('vrijdag 25 december 2026');
});

test('an instant is shown in Belgian time, in winter and in summer', () => {
  expect(formatInstant('2026-01-05T08:00:00.000Z')).toBe('5 januari 2026 om 09:00');
  expect(formatInstant('2026-07-05T08:00:00.000Z')).toBe('5 juli 2026 om 10:00');
});

test('a whole amount has no cents and a broken one has two', () => {
  expect(formatEuro(25).replaceAll('\u00a0', ' ')).toBe('€ 25');
  expect(formatEuro(2.5).replaceAll('\u00a0', ' ')).toBe('€ 2,50');
});
