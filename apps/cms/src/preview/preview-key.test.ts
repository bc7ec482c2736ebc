import { expect, test } from 'vitest';
import { readKey, signKey, type PreviewKey } from './preview-key.ts';

const secret = 'a secret of at least thirty-two characters';
const key: PreviewKey = {
  noun: 'service',
  documentId: 'abc',
  municipality: 'genk',
  until: 1_800_000_000_000,
};

test('a key is read as it was written', () => {
  expect(readKey(signKey(key, secret), secret)).toEqual(key);
});

test('a key fits in an address as it is', () => {
  const text = signKey(key, secret);
  expect(encodeURIComponent(text)).toBe(text);
});

test('a key that another secret signed is none', () => {
  expect(readKey(signKey(key, `${secret}!`), secret)).toBeUndefined();
});

test.each([
  ['another entry', { documentId: 'xyz' }],
  ['another municipality', { municipality: 'gent' }],
  ['a later moment', { until: key.until + 1 }],
])('the signature of one key does not fit %s', (_, change) => {
  const [, signature] = signKey(key, secret).split('.');
  const content = Buffer.from(JSON.stringify({ ...key, ...change })).toString('base64url');
  expect(readKey(`${content}.${signature}`, secret)).toBeUndefined();
});

test.each([
  ['nothing', ''],
  ['a text without signature', 'e30'],
  ['an empty signature', 'e30.'],
  ['a signature that is cut off', signKey(key, secret).slice(0, -4)],
  ['a signature with something behind it', `${signKey(key, secret)}.e30`],
])('%s is no key', (_, text) => {
  expect(readKey(text, secret)).toBeUndefined();
});
