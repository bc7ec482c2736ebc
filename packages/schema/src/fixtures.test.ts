import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { contentTypes, type Noun } from './content-types.ts';
import { explainIssues } from './explain/explain-issues.ts';
import { omitNull } from './omit-null.ts';

const folder = new URL('../fixtures/', import.meta.url);

test('every noun has fixtures, and every folder of fixtures a noun', () => {
  const nouns = contentTypes.map(({ noun }) => noun);
  expect(readdirSync(folder).toSorted()).toEqual(
    [...nouns, 'ipdc-codes.txt', 'municipalities', 'values'].toSorted(),
  );
});

describe.each(contentTypes.map((type) => ({ ...type })))('$noun', ({ noun, schema }) => {
  const expected = readJson(noun, 'expected') as Record<string, string[]>;
  const names = listFixtures(noun);
  const valid = names.filter((name) => name.startsWith('valid-'));
  const invalid = names.filter((name) => !name.startsWith('valid-'));

  test.each(valid)('takes %s, as it comes from the CMS', (name) => {
    const result = schema.safeParse(omitNull(readJson(noun, name)));
    expect(result.error ? explain(result.error, noun) : []).toEqual([]);
  });

  test.each(invalid)('says what to do about %s', (name) => {
    const result = schema.safeParse(omitNull(readJson(noun, name)));
    expect(result.error && explain(result.error, noun)).toEqual(expected[name]);
  });

  test('expects something of every invalid fixture, and of nothing else', () => {
    expect(Object.keys(expected).toSorted()).toEqual(invalid.toSorted());
  });

  test('drops what the site has no use for', () => {
    const full = schema.parse(omitNull(readJson(noun, 'valid-full')));
    expect(Object.keys(full).filter((key) => !(key in schema.shape))).toEqual([]);
  });

  test('fills every field in its full example', () => {
    const full = schema.parse(omitNull(readJson(noun, 'valid-full')));
    const empty = Object.keys(schema.shape).filter((key) => {
      const value = (full as Record<string, unknown>)[key];
      return value === undefined || (Array.isArray(value) && value.length === 0);
    });
    expect(empty, `fill these in packages/schema/fixtures/${noun}/valid-full.json`).toEqual([]);
  });
});

test('every field is wrong in at least one fixture', () => {
  const neverWrong = fieldsOf(contentTypes.map(({ schema }) => schema));
  for (const { noun, schema } of contentTypes) {
    for (const name of listFixtures(noun)) {
      const result = schema.safeParse(omitNull(readJson(noun, name)));
      for (const { path } of result.error?.issues ?? []) cross(neverWrong, schema, path);
    }
  }
  const advice =
    'write a file in packages/schema/fixtures/<noun>/ where it is wrong, and its sentence in expected.json';
  expect(
    [...neverWrong.values()].flatMap((keys) => [...keys]),
    advice,
  ).toEqual([]);
});

function explain(error: z.ZodError, noun: Noun): string[] {
  return explainIssues(error, noun).map(({ field, message }) =>
    field === '' ? message : `${field}: ${message}`,
  );
}

function listFixtures(noun: Noun): string[] {
  return readdirSync(new URL(`${noun}/`, folder))
    .filter((file) => file !== 'expected.json')
    .map((file) => file.replace(/\.json$/, ''));
}

function readJson(noun: Noun, name: string): unknown {
  return JSON.parse(readFileSync(new URL(`${noun}/${name}.json`, folder), 'utf8'));
}

/** Every object of the model with its keys, by the shape it is made of. */
function fieldsOf(schemas: readonly z.core.$ZodType[]): Map<unknown, Set<string>> {
  const fields = new Map<unknown, Set<string>>();
  const visit = (schema: z.core.$ZodType): void => {
    const inner = unwrap(schema);
    if (inner instanceof z.ZodObject) {
      // Formatted text has a test of its own, and a reference is one key.
      if (fields.has(inner.shape) || 'type' in inner.shape) return;
      fields.set(inner.shape, new Set(Object.keys(inner.shape)));
      Object.values(inner.shape).forEach((field) => visit(field as z.core.$ZodType));
    } else if (inner instanceof z.ZodArray) visit(inner.element as z.core.$ZodType);
    else if (inner instanceof z.ZodDiscriminatedUnion) inner.options.forEach(visit);
  };
  schemas.forEach(visit);
  return fields;
}

/** Crosses off the fields along the path of an issue. */
function cross(
  fields: Map<unknown, Set<string>>,
  schema: z.core.$ZodType,
  [key, ...rest]: readonly PropertyKey[],
): void {
  if (key === undefined) return;
  const inner = unwrap(schema);
  if (inner instanceof z.ZodArray) cross(fields, inner.element as z.core.$ZodType, rest);
  if (inner instanceof z.ZodDiscriminatedUnion) {
    for (const option of inner.options) cross(fields, option, [key, ...rest]);
  }
  if (inner instanceof z.ZodObject) {
    fields.get(inner.shape)?.delete(String(key));
    const field = (inner.shape as Record<string, z.core.$ZodType>)[String(key)];
    if (field) cross(fields, field, rest);
  }
}

function unwrap(schema: z.core.$ZodType): z.core.$ZodType {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) {
    return unwrap(schema.def.innerType);
  }
  return schema instanceof z.ZodPipe ? unwrap(schema.def.in) : schema;
}
