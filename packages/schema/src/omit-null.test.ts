import { expect, test } from 'vitest';
import { omitNull } from './omit-null.ts';

test('drops nulls and emptied texts at any depth, and nothing else', () => {
  expect(
    omitNull({
      title: 'Leefloon',
      slogan: '',
      photo: null,
      closed: false,
      amount: 0,
      phones: [],
      address: { street: 'Veurnestraat', box: null },
      steps: [{ title: 'Kom langs', url: '' }, null],
    }),
  ).toEqual({
    title: 'Leefloon',
    closed: false,
    amount: 0,
    phones: [],
    address: { street: 'Veurnestraat' },
    steps: [{ title: 'Kom langs' }],
  });
});

test.each([null, undefined, '', 'x', 0, false])('gives back %j as it is', (value) => {
  expect(omitNull(value)).toBe(value);
});
