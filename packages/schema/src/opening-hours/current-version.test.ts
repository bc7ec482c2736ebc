import { expect, test } from 'vitest';
import type { HoursVersion } from '../parts/hours-version.ts';
import { currentVersion } from './current-version.ts';

const always: HoursVersion = { slots: [] };
const fromMay: HoursVersion = { validFrom: '2026-05-01', slots: [] };
const summer: HoursVersion = { validFrom: '2026-07-01', validUntil: '2026-08-31', slots: [] };

test('the version that started last holds, whatever their order', () => {
  for (const hours of [
    [always, fromMay, summer],
    [summer, fromMay, always],
  ]) {
    expect(currentVersion('2026-04-30', hours)).toBe(always);
    expect(currentVersion('2026-05-01', hours)).toBe(fromMay);
    expect(currentVersion('2026-06-30', hours)).toBe(fromMay);
    expect(currentVersion('2026-07-01', hours)).toBe(summer);
    expect(currentVersion('2026-08-31', hours)).toBe(summer);
    expect(currentVersion('2026-09-01', hours)).toBe(fromMay);
  }
});

test('of two that started together, the one that ends first holds', () => {
  const firstWeek = { ...fromMay, validUntil: '2026-05-07' };
  expect(currentVersion('2026-05-07', [fromMay, firstWeek])).toBe(firstWeek);
  expect(currentVersion('2026-05-07', [firstWeek, fromMay])).toBe(firstWeek);
  expect(currentVersion('2026-05-08', [firstWeek, fromMay])).toBe(fromMay);
});

test('no version holds on a date that none covers', () => {
  expect(currentVersion('2026-06-30', [summer])).toBeUndefined();
  expect(currentVersion('2026-09-01', [summer])).toBeUndefined();
  expect(currentVersion('2026-09-01', [])).toBeUndefined();
});
