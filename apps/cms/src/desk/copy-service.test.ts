import { expect, test } from 'vitest';
import { slugOfCopy, titleOfCopy } from './copy-service.ts';

test('a copy is called one, within the length of a title', () => {
  expect(titleOfCopy('Leefloon')).toBe('Kopie van Leefloon');
  expect(titleOfCopy('x'.repeat(120))).toHaveLength(120);
});

test('a copy gets an address that is free', () => {
  expect(slugOfCopy('leefloon', ['leefloon'])).toBe('leefloon-kopie');
  expect(slugOfCopy('leefloon', ['leefloon', 'leefloon-kopie', 'leefloon-kopie-2'])).toBe(
    'leefloon-kopie-3',
  );
});

test('a long address is cut so that its ending fits, never on a hyphen', () => {
  const long = `${'a'.repeat(73)}-bbbbbb`;
  expect(slugOfCopy(long, [])).toBe(`${'a'.repeat(73)}-kopie`);
});
