import { expect, test } from 'vitest';
import { hoursRunOutOn } from './hours-run-out-on.ts';
import { mornings } from './opening-hours.examples.ts';

const until = (validUntil: string, validFrom?: string) => ({ ...mornings, validFrom, validUntil });

test('hours run out on the last date of the last version', () => {
  expect(hoursRunOutOn([until('2026-12-31')])).toBe('2026-12-31');
  expect(hoursRunOutOn([until('2027-06-30', '2027-01-01'), until('2026-12-31')])).toBe(
    '2027-06-30',
  );
});

test('hours without an end do not run out', () => {
  expect(hoursRunOutOn([mornings])).toBeUndefined();
  expect(hoursRunOutOn([{ ...mornings, validFrom: '2026-01-01' }])).toBeUndefined();
  expect(hoursRunOutOn([mornings, until('2026-08-31', '2026-07-01')])).toBeUndefined();
});

test('a gap between two versions is not the end', () => {
  expect(hoursRunOutOn([until('2026-06-30'), until('2026-12-31', '2026-09-01')])).toBe(
    '2026-12-31',
  );
});

test('a version without a single slot adds nothing, and hides what lies under it', () => {
  const empty = { validFrom: '2026-09-01', slots: [] };
  expect(hoursRunOutOn([until('2026-06-30'), empty])).toBe('2026-06-30');
  expect(hoursRunOutOn([mornings, empty])).toBe('2026-08-31');
});

test('hours that were never known have nothing to run out', () => {
  expect(hoursRunOutOn([])).toBeUndefined();
  expect(hoursRunOutOn([{ slots: [] }])).toBeUndefined();
  expect(hoursRunOutOn([{ validUntil: '2026-12-31', slots: [] }])).toBeUndefined();
});
