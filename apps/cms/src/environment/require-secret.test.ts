import { afterEach, expect, test } from 'vitest';
import { requireSecret } from './require-secret.ts';

const { stackTraceLimit } = Error;
afterEach(() => {
  Error.stackTraceLimit = stackTraceLimit;
});

test('a set secret is given back without the blanks around it', () => {
  const value = requireSecret('CMS_TOKEN', 16, { CMS_TOKEN: ' 0123456789abcdef ' });
  expect(value).toBe('0123456789abcdef');
});

test('an absent or empty secret stops with the command that makes it', () => {
  const sentence =
    'The secret APP_KEYS is not set. Run "node apps/cms/src/secrets/create-secrets.ts" to write it to .env, or set it in the environment.';
  expect(() => requireSecret('APP_KEYS', 16, {})).toThrow(sentence);
  expect(() => requireSecret('APP_KEYS', 16, { APP_KEYS: ' ' })).toThrow(sentence);
});

test('a short secret stops with its length, not its value', () => {
  expect(() => requireSecret('CMS_TOKEN', 16, { CMS_TOKEN: 'geheim' })).toThrow(
    'The secret CMS_TOKEN has 6 characters, which is easy to guess. Give it at least 16 random ones.',
  );
});

test('the error that Strapi makes of it has no stack either', () => {
  expect(() => requireSecret('APP_KEYS', 16, {})).toThrow('is not set');
  expect(new Error('Could not load config').stack).toBe('Error: Could not load config');
});
