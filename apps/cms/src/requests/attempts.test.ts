import { expect, test } from 'vitest';
import { Attempts } from './attempts.ts';

test('after the last attempt one waits until the first is long enough ago', () => {
  const attempts = new Attempts({ attempts: 2, within: 1000 });
  expect(attempts.take('a', 0)).toBe(0);
  expect(attempts.take('a', 400)).toBe(0);
  expect(attempts.take('a', 500)).toBe(500);
  expect(attempts.take('a', 1001)).toBe(0);
  expect(attempts.take('a', 1002)).toBe(398);
});

test('everybody has attempts of their own', () => {
  const attempts = new Attempts({ attempts: 1, within: 1000 });
  attempts.take('a', 0);
  expect(attempts.take('b', 0)).toBe(0);
});

test('an attempt that is given back may be made again', () => {
  const attempts = new Attempts({ attempts: 1, within: 1000 });
  attempts.take('a', 0);
  attempts.giveBack('a');
  expect(attempts.take('a', 1)).toBe(0);
});
