import { expect, test } from 'vitest';
import { describeDate, describeInstant } from './dates.ts';

const now = new Date('2026-11-24T22:30:00Z');

test('what happened today has an hour, what happened before has a date', () => {
  expect(describeInstant('2026-11-24T13:05:00Z', now)).toBe('vandaag om 14:05');
  expect(describeInstant('2026-11-23T13:05:00Z', now)).toBe('23 november 2026');
});

test('today is the day in Brussels', () => {
  expect(describeInstant('2026-11-23T23:30:00Z', now)).toBe('vandaag om 00:30');
  expect(describeInstant('2026-11-23T22:30:00Z', now)).toBe('23 november 2026');
});

test('a date is written out', () => {
  expect(describeDate('2026-12-24')).toBe('24 december 2026');
});
