import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import { EmailSchema } from './email.ts';
import { InstantSchema } from './instant.ts';
import { IsoDateSchema } from './iso-date.ts';
import { KboNumberSchema } from './kbo-number.ts';
import { NisCodeSchema } from './nis-code.ts';
import { OvoCodeSchema } from './ovo-code.ts';
import { PhoneNumberSchema } from './phone-number.ts';
import { PostcodeSchema } from './postcode.ts';
import { LinkTargetSchema, SafeUrlSchema } from './safe-url.ts';
import { SlugSchema } from './slug.ts';
import { TimeSchema } from './time.ts';

const folder = new URL('../../fixtures/values/', import.meta.url);

const schemas: Record<string, z.ZodType<string>> = {
  email: EmailSchema,
  instant: InstantSchema,
  'iso-date': IsoDateSchema,
  'kbo-number': KboNumberSchema,
  'link-target': LinkTargetSchema,
  'nis-code': NisCodeSchema,
  'ovo-code': OvoCodeSchema,
  'phone-number': PhoneNumberSchema,
  postcode: PostcodeSchema,
  'safe-url': SafeUrlSchema,
  slug: SlugSchema,
  time: TimeSchema,
};

test('every value has a list of valid and of invalid cases, and every list a value', () => {
  const expected = Object.keys(schemas).flatMap((name) => [
    `${name}.invalid.txt`,
    `${name}.valid.txt`,
  ]);
  expect(readdirSync(folder).toSorted()).toEqual(expected.toSorted());
});

describe.each(Object.entries(schemas))('%s', (name, schema) => {
  test.each(readCases(`${name}.valid.txt`))('takes %j, and takes what it gives for it', (value) => {
    const once = schema.parse(value);
    expect(schema.parse(once)).toBe(once);
  });

  test.each(readCases(`${name}.invalid.txt`))('refuses %j', (value) => {
    expect(schema.safeParse(value).success).toBe(false);
  });

  test.each([null, undefined, 12, true, {}, []])('refuses %j, which is no text', (value) => {
    expect(schema.safeParse(value).success).toBe(false);
  });
});

/** One case per line; `#` starts a comment; a line in double quotes is read as JSON. */
function readCases(file: string): string[] {
  return readFileSync(new URL(file, folder), 'utf8')
    .split('\n')
    .filter((row) => row !== '' && !row.startsWith('#'))
    .map((row) => (row.startsWith('"') ? (JSON.parse(row) as string) : row));
}
