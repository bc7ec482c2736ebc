import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { codeLabels } from './code-labels.ts';

const source = join(import.meta.dirname, '../..');
const forms = globSync(['api/*/content-types/*/schema.json', 'components/*/*.json'], {
  cwd: source,
});
const lists = forms.flatMap((form) => {
  const { attributes } = JSON.parse(readFileSync(join(source, form), 'utf8')) as {
    attributes: Record<string, { enum?: string[] }>;
  };
  return Object.entries(attributes).flatMap(([field, { enum: codes }]) =>
    codes ? [{ field, form, codes }] : [],
  );
});

test('there are lists to look at', () => {
  expect(lists.length).toBeGreaterThan(5);
});

test.each(lists)('officers read words and no codes in the list $field of $form', ({ codes }) => {
  const words = codes.map((code) => codeLabels[code]);
  expect(words).toEqual(words.map(() => expect.stringMatching(/^\p{Lu}/u)));
  expect(new Set(words).size).toBe(codes.length);
});
