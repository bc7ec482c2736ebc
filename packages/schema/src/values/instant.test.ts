import { expect, test } from 'vitest';
import { InstantSchema } from './instant.ts';

test.each([
  ['2026-07-05T08:00+02:00', '2026-07-05T06:00:00.000Z'],
  ['2026-01-05T08:00:00Z', '2026-01-05T08:00:00.000Z'],
  ['2026-01-01T00:30:00+01:00', '2025-12-31T23:30:00.000Z'],
])('gives %s in UTC: %s', (written, shown) => {
  expect(InstantSchema.parse(written)).toBe(shown);
});
