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
    'De omgevingsvariabele CMS_TOKEN ontbreekt: zonder sleutel geeft het CMS geen inhoud. ' +
      'Zet er een leessleutel van het CMS in, of kies CMS=fixtures om zonder CMS te bouwen.',
  );
});

test.each([
  ['CMS', 'file', 'schrijf "live" of "fixtures"'],
  ['CMS_URL', 'cms.genk.be', 'schrijf een adres als "https://cms.voorbeeld.be"'],
  ['SITE', 'ftp://genk.be', 'schrijf een adres als "https://www.voorbeeld.be"'],
  ['MUNICIPALITY', '../genk', 'schrijf de slug, bijvoorbeeld "genk"'],
  ['BASE', '/wel zijn/', 'schrijf een pad als "/welzijn/"'],
  ['ALLOW_SAMPLES', 'yes', 'schrijf "1", of laat de waarde weg'],
  ['PORT', 'http', 'schrijf een poort tussen 0 en 65535'],
  ['PORT', '70000', 'schrijf een poort tussen 0 en 65535'],
])('%s=%s is refused with what to write', (key, value, advice) => {
  expect(() => readEnvironment({ CMS_TOKEN: 'key', [key]: value })).toThrow(
    `De omgevingsvariabele ${key} is "${value}": ${advice}.`,
  );
});
