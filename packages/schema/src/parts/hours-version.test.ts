import { expect, test } from 'vitest';
import { currentVersion } from '../opening-hours/current-version.ts';
import { HoursSchema } from './hours-version.ts';

type Period = [validFrom: string | undefined, validUntil: string | undefined];

const slots = [{ day: 'maandag', from: '09:00', until: '12:00' }] as const;
const versions = (...periods: Period[]) =>
  periods.map(([validFrom, validUntil]) => ({ validFrom, validUntil, slots: [...slots] }));

const always: Period = [undefined, undefined];
const fromMay: Period = ['2026-05-01', undefined];
const year: Period = ['2026-01-01', '2026-12-31'];
const summer: Period = ['2026-07-01', '2026-08-31'];
const firstWeekOfJuly: Period = ['2026-07-01', '2026-07-07'];

test.each([
  ['hours without dates', always, summer],
  ['hours without an end', fromMay, summer],
  ['the hours of a year', year, summer],
  ['hours that start on the same day', summer, firstWeekOfJuly],
  ['hours that end on the same day', year, ['2026-12-24', '2026-12-31'] satisfies Period],
])('temporary hours may lie within %s, and are those that hold', (_, outer, inner) => {
  for (const periods of [
    [outer, inner],
    [inner, outer],
  ]) {
    const hours = HoursSchema.parse(versions(...periods));
    for (const day of inner)
      expect(currentVersion(day!, hours)).toMatchObject({ validUntil: inner[1] });
  }
});

test.each([
  ['twice the same period', summer, summer],
  ['two without dates', always, always],
  ['a new version on top of one that never ends', always, fromMay],
  ['an old version that ends within one that has always held', always, [undefined, '2026-04-30']],
  ['a version that starts before another ends', year, ['2026-12-01', '2027-01-31']],
] satisfies [string, Period, Period][])('%s is refused', (_, first, second) => {
  expect(HoursSchema.safeParse(versions(first, second)).error?.issues).toMatchObject([
    { path: [1, 'validFrom'] },
  ]);
});

test('each version is held against each other one', () => {
  const { error } = HoursSchema.safeParse(
    versions(always, summer, year, ['2026-08-01', '2026-09-30']),
  );
  expect(error?.issues).toMatchObject([
    { path: [3, 'validFrom'], message: expect.stringContaining('nummer 2') },
  ]);
});
