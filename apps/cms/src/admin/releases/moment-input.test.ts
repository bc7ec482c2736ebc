import { expect, test } from 'vitest';
import { fromInput, toInput } from './moment-input.ts';

test('an input holds the clock of Brussels, in winter and in summer, wherever the browser is', () => {
  expect(toInput('2026-12-24T22:30:00.000Z')).toBe('2026-12-24T23:30');
  expect(toInput('2026-07-01T22:30:00.000Z')).toBe('2026-07-02T00:30');
  expect(fromInput('2026-12-24T23:30')).toBe('2026-12-24T22:30:00.000Z');
  expect(fromInput('2026-07-02T00:30')).toBe('2026-07-01T22:30:00.000Z');
});

test('seconds are cut off, and an empty input is no moment', () => {
  expect(fromInput('2026-12-24T23:30:15')).toBe('2026-12-24T22:30:00.000Z');
  expect(fromInput('')).toBeNull();
  expect(toInput(null)).toBe('');
});
