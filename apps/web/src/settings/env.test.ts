import { expect, test } from 'vitest';
import { readEnvironment } from './env.ts';

test('an empty environment, apart from the key, reads a CMS on this machine', () => {
  expect(readEnvironment({ CMS_TOKEN: 'key' })).toMatchObject({
    cms: 'live',
    cmsUrl: 'http://127.0.0.1:1337',
    municipality: undefined,
    site: 'http://localhost:4321',
    base: '/',
    allowSamples: false,
    port: 4321,
  });
});

test('an empty value counts as absent', () => {
  expect(readEnvironment({ CMS: 'fixtures', MUNICIPALITY: '', PORT: '' })).toMatchObject({
    municipality: undefined,
    port: 4321,
  });
});

test('the folder of the publisher is served where it is named', () => {
  const named = readEnvironment({ CMS: 'fixtures', PUBLISH_DIR: '/srv/published' });
  expect(named).toMatchObject({ publishDir: '/srv/published', servesReleases: true });
  const absent = readEnvironment({ CMS: 'fixtures' });
  expect(absent.publishDir).toMatch(/\/dist\/published$/);
  expect(absent.servesReleases).toBe(false);
});

test('recorded answers need no key', () => {
  expect(readEnvironment({ CMS: 'fixtures' }).cms).toBe('fixtures');
});

test('a running CMS needs a key', () => {
  expect(() => readEnvironment({ CMS: 'live' })).toThrow(
    'The environment variable CMS_TOKEN is absent: without a key the CMS gives no content. ' +
      'Give it a reading key of the CMS, or build without a CMS with CMS=fixtures.',
  );
});

test.each([
  ['CMS', 'file', 'write "live" or "fixtures"'],
  ['CMS_URL', 'cms.genk.be', 'write an address such as "https://cms.example.be"'],
  ['SITE', 'ftp://genk.be', 'write an address such as "https://www.example.be"'],
  ['MUNICIPALITY', '../genk', 'write the slug, such as "genk"'],
  ['BASE', '/wel zijn/', 'write a path such as "/welzijn/"'],
  ['ALLOW_SAMPLES', 'yes', 'write "1", or leave it empty'],
  ['PORT', 'http', 'write a port from 0 to 65535'],
  ['PORT', '70000', 'write a port from 0 to 65535'],
])('%s=%s is refused with what to write', (key, value, advice) => {
  expect(() => readEnvironment({ CMS_TOKEN: 'key', [key]: value })).toThrow(
    `The environment variable ${key} is "${value}": ${advice}.`,
  );
});
