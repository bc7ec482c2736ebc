import { expect, test } from 'vitest';
import { hoursPeriods } from './hours-periods.ts';
import { mornings, tuesdays } from './opening-hours.examples.ts';

const summer = { ...tuesdays, validFrom: '2026-07-01', validUntil: '2026-08-31' };

test('temporary hours cut the usual ones in two', () => {
  expect(hoursPeriods([summer, mornings])).toEqual([
    { ...mornings, validUntil: '2026-06-30' },
    summer,
    { ...mornings, validFrom: '2026-09-01' },
  ]);
});

test('hours that do not meet stay as they are, in order of time', () => {
  const spring = { ...mornings, validFrom: '2026-03-01', validUntil: '2026-05-31' };
  expect(hoursPeriods([summer, spring])).toEqual([spring, summer]);
  expect(hoursPeriods([mornings])).toEqual([mornings]);
  expect(hoursPeriods([])).toEqual([]);
});

test('hours that lie under others all the time are left out', () => {
  const hidden = { ...mornings, validFrom: '2026-07-10', validUntil: '2026-07-12' };
  const late = { ...tuesdays, validFrom: '2026-07-10', validUntil: '2026-07-12' };
  expect(hoursPeriods([{ ...summer, validFrom: '2026-07-10' }, late, hidden])).toEqual([
    late,
    { ...summer, validFrom: '2026-07-13' },
  ]);
});

test('a border that lies under other hours cuts nothing', () => {
  const always = { ...mornings };
  const fromJuly = { ...tuesdays, validFrom: '2026-06-01' };
  const under = { ...mornings, validUntil: '2026-08-15' };
  expect(hoursPeriods([always, under, fromJuly])).toEqual([
    { ...under, validUntil: '2026-05-31' },
    fromJuly,
  ]);
});
