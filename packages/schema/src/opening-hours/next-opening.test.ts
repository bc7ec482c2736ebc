import { expect, test } from 'vitest';
import { brusselsInstant } from './brussels-time.ts';
import { nextOpening } from './next-opening.ts';
import {
  exceptionFor,
  mornings,
  tuesdayAfternoon,
  tuesdayMorning,
  tuesdays,
} from './opening-hours.examples.ts';
import type { HoursSource } from './types.ts';

const source: HoursSource = { hours: [tuesdays], exceptions: [] };
const nextAt = (time: string, from = source) =>
  nextOpening(brusselsInstant('2026-12-22', time), from);

test('a slot that runs now is the next opening', () => {
  expect(nextAt('09:00')).toEqual({ date: '2026-12-22', slot: tuesdayMorning });
  expect(nextAt('11:59')).toEqual({ date: '2026-12-22', slot: tuesdayMorning });
});

test('slots that ended today are passed over', () => {
  expect(nextAt('12:00')).toEqual({ date: '2026-12-22', slot: tuesdayAfternoon });
  expect(nextAt('16:00')).toEqual({ date: '2026-12-29', slot: tuesdayMorning });
});

test('a slot later today is found before it starts', () => {
  expect(nextAt('00:00')).toEqual({ date: '2026-12-22', slot: tuesdayMorning });
});

test('a walk-in slot that runs now goes before a call slot that started earlier', () => {
  const calls = { ...tuesdayMorning, from: '08:00', mode: 'telefonisch' as const };
  const walkIn = { ...tuesdayMorning, mode: 'vrije-inloop' as const };
  const both = { hours: [{ slots: [calls, walkIn] }], exceptions: [] };
  expect(nextAt('10:00', both)?.slot).toEqual(walkIn);
});

test('only slots of the mode asked for are found', () => {
  const instant = brusselsInstant('2026-12-22', '09:30');
  expect(nextOpening(instant, source, { mode: 'telefonisch' })?.slot).toEqual(tuesdayAfternoon);
  expect(nextOpening(instant, source, { mode: 'vrije-inloop' })).toBeUndefined();
});

test('closings and days with unknown hours are passed over', () => {
  const exceptions = [exceptionFor('Kerstverlof', '2026-12-22', { until: '2027-01-03' })];
  expect(nextAt('08:00', { hours: [tuesdays], exceptions })?.date).toBe('2027-01-05');
  const fromFebruary = { ...mornings, validFrom: '2027-02-01' };
  expect(nextAt('08:00', { hours: [fromFebruary], exceptions: [] })?.date).toBe('2027-02-01');
});

test('the search ends after the number of days asked for, that day included', () => {
  const instant = brusselsInstant('2026-12-22', '16:00');
  expect(nextOpening(instant, source, { withinDays: 6 })).toBeUndefined();
  expect(nextOpening(instant, source, { withinDays: 7 })?.date).toBe('2026-12-29');
  const sixtyOne = { hours: [{ ...mornings, validFrom: '2027-02-22' }], exceptions: [] };
  expect(nextAt('08:00', sixtyOne)).toBeUndefined();
});

test('nothing is found when the hours are unknown', () => {
  expect(nextAt('08:00', { hours: [], exceptions: [] })).toBeUndefined();
});

test('a slot that ends before it starts is no opening', () => {
  const wrong = { ...tuesdayMorning, from: '12:00', until: '09:00' };
  expect(nextAt('08:00', { hours: [{ slots: [wrong] }], exceptions: [] })).toBeUndefined();
});
