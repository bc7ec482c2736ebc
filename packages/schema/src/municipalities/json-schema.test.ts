import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { buildMunicipalityJsonSchema } from './json-schema.ts';

const folder = new URL('../../municipalities/', import.meta.url);

test('the JSON Schema beside the configurations is what zod says now', () => {
  const advice = 'run node packages/schema/src/municipalities/write-json-schema.ts';
  expect(readJson('municipality.schema.json'), advice).toEqual(
    JSON.parse(JSON.stringify(buildMunicipalityJsonSchema())),
  );
});

test('every configuration points editors to it', () => {
  const files = readdirSync(folder).filter((file) => file !== 'municipality.schema.json');
  expect(files.map((file) => readJson(file).$schema)).toEqual(
    files.map(() => './municipality.schema.json'),
  );
});

test('says in Dutch what every key of a municipality is', () => {
  const { properties, required } = readJson('municipality.schema.json') as {
    properties: Record<string, { description?: string }>;
    required: string[];
  };
  const keys = Object.keys(properties).filter((key) => key !== '$schema');
  expect(keys.filter((key) => !properties[key]?.description)).toEqual([]);
  expect(required.toSorted()).toEqual(
    keys.filter((key) => !['validFrom', 'validUntil'].includes(key)).toSorted(),
  );
});

function readJson(file: string): Record<string, unknown> {
  return JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as Record<string, unknown>;
}
