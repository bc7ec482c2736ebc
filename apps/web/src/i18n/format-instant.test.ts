import { expect, test } from 'vitest';
import { formatInstant } from './format-instant.ts';

test('an instant is shown in Belgian time, in winter and in summer', () => {
  expect(formatInstant('2026-01-05T08:00:00.000Z')).toBe('5 januari 2026 om 09:00');
  expect(formatInstant('2026-07-05T08:00:00.000Z')).toBe('5 juli 2026 om 10:00');
});
