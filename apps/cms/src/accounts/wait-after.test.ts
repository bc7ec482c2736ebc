import { expect, test } from 'vitest';
import { waitAfter } from './wait-after.ts';

const twice = { attempts: 2, within: 1000 };

test('whoever has an attempt left does not wait', () => {
  expect(waitAfter([], twice, 0)).toBe(0);
  expect(waitAfter([0], twice, 400)).toBe(0);
});

test('after the last attempt one waits until the first is long enough ago', () => {
  expect(waitAfter([0, 400], twice, 500)).toBe(500);
  expect(waitAfter([0, 400], twice, 999)).toBe(1);
  expect(waitAfter([0, 400], twice, 1000)).toBe(0);
});

test('what was made too often counts from the last ones', () => {
  expect(waitAfter([0, 100, 400], twice, 500)).toBe(600);
});
