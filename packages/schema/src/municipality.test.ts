import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { MunicipalityConfigError } from './municipality-config-error.ts';
import { parseMunicipality } from './municipality.ts';

const fixtures = new URL('../fixtures/municipalities/', import.meta.url);
const genk = readJson(new URL('../municipalities/genk.json', import.meta.url));
// The look has tests of its own; the fixtures are about identity and leave it out.
const { theme, $schema: _, ...identity } = genk;
const expected = readJson(new URL('expected.json', fixtures)) as Record<string, string[]>;
const flaws = readdirSync(fixtures)
  .filter((file) => file !== 'expected.json')
  .map((file) => file.replace(/\.json$/, ''));

test('takes a complete configuration as it is', () => {
  expect(parseMunicipality({ ...identity, theme })).toEqual({ ...identity, theme });
});

test('takes the first and last day of a municipality that merged', () => {
  const merged = { ...identity, theme, validFrom: '2019-01-01', validUntil: '2024-12-31' };
  expect(parseMunicipality(merged)).toEqual(merged);
});

test.each(flaws)('refuses a municipality %s', (flaw) => {
  const value = { ...readJson(new URL(`${flaw}.json`, fixtures)), theme };
  expect(problemsOf(value)).toEqual(expected[flaw]);
});

test('expects something of every fixture, and of nothing else', () => {
  expect(Object.keys(expected).toSorted()).toEqual(flaws.toSorted());
});

test('a colour that is no colour is named with its key', () => {
  const wrong = { ...identity, theme: { ...(theme as object), brand: 'groen' } };
  expect(problemsOf(wrong)?.[0]).toMatch(/^theme\.brand: /);
});

test.each([null, [], 'genk', 3600])('refuses %j, which is no configuration', (value) => {
  expect(problemsOf(value)).toEqual([
    'Hier hoort een groep velden te staan. Verwijder de waarde en vul ze opnieuw in.',
  ]);
});

function problemsOf(value: unknown): string[] | undefined {
  try {
    parseMunicipality(value, 'genk.json');
    return undefined;
  } catch (error) {
    if (!(error instanceof MunicipalityConfigError)) throw error;
    return error.problems.map(({ field, message }) =>
      field === '' ? message : `${field}: ${message}`,
    );
  }
}

function readJson(file: URL): Record<string, unknown> {
  return JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
}
