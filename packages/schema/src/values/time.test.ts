import { expect, test } from 'vitest';
import { closingMinute, openingMinute, TimeSchema } from './time.ts';

test('leaves out the seconds that Strapi sends', () => {
  expect(TimeSchema.parse('09:05:00.000')).toBe('09:05');
});

test('midnight opens at the start of the day and closes at its end', () => {
  expect(openingMinute('00:00')).toBe(0);
  expect(closingMinute('00:00')).toBe(1440);
  expect(closingMinute('12:30')).toBe(750);
});
