import { expect, test } from 'vitest';
import type { ExceptionSlot } from '../parts/slot.ts';
import { slotEnd, slotRunningAt, sortSlots } from './slot-order.ts';

const walkIn: ExceptionSlot = { from: '09:00', until: '12:00', mode: 'vrije-inloop' };
const calls: ExceptionSlot = { from: '08:00', until: '17:00', mode: 'telefonisch' };
const appointment: ExceptionSlot = { from: '09:00', until: '12:00', mode: 'op-afspraak' };

test('slots are sorted as the day goes, the easiest to use first, without touching the list', () => {
  const slots = [appointment, walkIn, calls];
  expect(sortSlots(slots)).toEqual([calls, walkIn, appointment]);
  expect(slots).toEqual([appointment, walkIn, calls]);
});

test('a slot runs from its first minute until the minute before its end', () => {
  expect(slotRunningAt('08:59', [walkIn])).toBeUndefined();
  expect(slotRunningAt('09:00', [walkIn])).toBe(walkIn);
  expect(slotRunningAt('11:59', [walkIn])).toBe(walkIn);
  expect(slotRunningAt('12:00', [walkIn])).toBeUndefined();
});

test('of several slots at once, walking in goes before an appointment and that before a call', () => {
  expect(slotRunningAt('10:00', [calls, appointment, walkIn])).toBe(walkIn);
  expect(slotRunningAt('10:00', [calls, appointment])).toBe(appointment);
  expect(slotRunningAt('13:00', [calls, appointment, walkIn])).toBe(calls);
});

test('of two alike, the one that runs longest is given', () => {
  const longer = { ...walkIn, from: '08:00', until: '13:00' };
  expect(slotRunningAt('10:00', [walkIn, longer])).toBe(longer);
});

test.each(['24:00', '00:00'])('a slot until %s runs to the end of its day', (until) => {
  const evening: ExceptionSlot = { from: '20:00', until, mode: 'telefonisch' };
  expect(slotEnd(evening)).toBe('24:00');
  expect(slotRunningAt('23:59', [evening])).toBe(evening);
  expect(slotRunningAt('00:00', [evening])).toBeUndefined();
});

test('a slot that ends before it starts never runs', () => {
  const night: ExceptionSlot = { from: '22:00', until: '02:00', mode: 'telefonisch' };
  expect(['21:00', '22:00', '23:00', '01:00'].map((time) => slotRunningAt(time, [night]))).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});
