import { expect, test } from 'vitest';
import { formatDate } from './format-date.ts';
import { formatEuro } from './format-euro.ts';
import { formatSize } from './format-size.ts';
import { phoneHref } from './phone-href.ts';

test.each([
  ['2026-01-05', '5 januari 2026'],
  ['2026-12-31', '31 december 2026'],
  ['binnenkort', 'binnenkort'],
  ['2026-13-01', '2026-13-01'],
])('the date %s reads as %s', (date, words) => {
  expect(formatDate(date)).toBe(words);
});

test.each([
  [12, '€\u00a012'],
  [12.5, '€\u00a012,50'],
  [1_234_567.8, '€\u00a01.234.567,80'],
])('the amount %d reads as %s', (amount, words) => {
  expect(formatEuro(amount)).toBe(words);
});

test.each([
  [0.2, '1 kB'],
  [999.4, '999 kB'],
  [999.7, '1 MB'],
  [1234.5, '1,2 MB'],
  [2000, '2 MB'],
  [10_040, '10 MB'],
])('%d kilobytes read as %s', (size, words) => {
  expect(formatSize(size)).toBe(words);
});

test.each([
  ['089 57 32 00', 'tel:+3289573200'],
  ['0470/12.34.56', 'tel:+32470123456'],
  ['+32 (0)9 266 99 11', 'tel:+3292669911'],
  ['0032 9 266 99 11', 'tel:+3292669911'],
  ['106', 'tel:106'],
])('the number %s is dialled as %s', (number, href) => {
  expect(phoneHref(number)).toBe(href);
});
