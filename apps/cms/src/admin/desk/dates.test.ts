import { expect, test } from 'vitest';
import {
  describeDate,
  describeDateAndTime,
  describeInstant,
  describeShortDate,
  describeShortInstant,
} from './dates.ts';

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

test('a column of a list takes less room', () => {
  expect(describeShortDate('2026-12-24')).toBe('24 dec 2026');
  expect(describeShortInstant('2026-11-24T13:05:00Z', now)).toBe('vandaag, 14:05');
  expect(describeShortInstant('2026-11-23T13:05:00Z', now)).toBe('23 nov 2026');
});

test('a moment is written out with its hour in Brussels', () => {
  expect(describeDateAndTime('2026-11-24T23:05:00Z')).toBe('25 november 2026 om 00:05');
});
