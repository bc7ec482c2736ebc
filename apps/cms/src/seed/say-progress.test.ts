import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { sayProgress } from './say-progress.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test('what is new is said at once, and what goes on at least every two seconds', () => {
  const lines: string[] = [];
  const progress = sayProgress((line) => lines.push(line), 243);
  progress('office of genk', 0);
  progress('office of genk', 1);
  vi.advanceTimersByTime(2000);
  progress('office of genk', 2);
  progress('office of gent', 3);
  expect(lines).toEqual([
    'Seeding office of genk; 0 of 243 entries are made.',
    'Seeding office of genk; 2 of 243 entries are made.',
    'Seeding office of gent; 3 of 243 entries are made.',
  ]);
});
