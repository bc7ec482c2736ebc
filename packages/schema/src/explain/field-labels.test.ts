import { expect, test } from 'vitest';
import { z } from 'zod';
import { contentTypes } from '../content-types.ts';
import { fieldLabels, labelOf, labelPath } from './field-labels.ts';

test('every field an officer fills in has a Dutch name', () => {
  const nameless = fields().filter(([parent, key]) => labelOf(parent, key) === key);
  expect(nameless).toEqual([]);
});

test('every name is of a field', () => {
  const used = new Set(
    fields().map(([parent, key]) => (fieldLabels[`${parent}.${key}`] ? `${parent}.${key}` : key)),
  );
  expect(Object.keys(fieldLabels).filter((name) => !used.has(name))).toEqual([]);
});

test.each([
  ['service', ['title'], 'Titel'],
  ['service', ['steps', 1, 'title'], 'Stappen, nummer 2, Titel'],
  [
    'service',
    ['offices', 0, 'hours', 0, 'slots', 2, 'until'],
    'Waar, nummer 1, Eigen uren, nummer 1, Uren, nummer 3, Tot',
  ],
  ['service', ['offices', 0, 'office', 'documentId'], 'Waar, nummer 1, Kantoor'],
  ['service', ['forWhom', 3, 'children', 0, 'url'], 'Voor wie, nummer 4'],
  ['service', ['forWhom', 3, 'level'], 'Voor wie, nummer 4'],
  ['notice', ['level'], 'Hoe dringend'],
  ['notice', ['linkUrl'], 'Adres van de link'],
  ['campaign', ['linkUrl'], 'Adres van de knop'],
  ['hours-exception', ['from'], 'Eerste dag'],
  ['hours-exception', ['slots', 0, 'from'], 'Uren op die dagen, nummer 1, Van'],
  ['page', ['blocks', 0, 'body'], 'Inhoud, nummer 1, Tekst'],
  ['page', [], ''],
  ['page', ['onbekend'], 'onbekend'],
])('in %s, %j is “%s”', (noun, path, label) => {
  expect(labelPath(noun, path)).toBe(label);
});

/** Every field an officer meets, with the noun or the field it stands in. */
function fields(): [parent: string, key: string][] {
  const found: [string, string][] = [];
  const visit = (schema: z.core.$ZodType, parent: string): void => {
    if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) {
      visit(schema.def.innerType, parent);
    } else if (schema instanceof z.ZodPipe) visit(schema.def.in, parent);
    else if (schema instanceof z.ZodArray) visit(schema.element as z.core.$ZodType, parent);
    else if (schema instanceof z.ZodDiscriminatedUnion) {
      for (const option of schema.options) visit(option, parent);
    } else if (schema instanceof z.ZodObject && !('type' in schema.shape)) {
      for (const [key, field] of Object.entries(schema.shape)) {
        if (key === 'documentId') continue;
        found.push([parent, key]);
        visit(field as z.core.$ZodType, key);
      }
    }
  };
  for (const { noun, schema } of contentTypes) visit(schema, noun);
  return found;
}
