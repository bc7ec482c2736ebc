import { expect, test } from 'vitest';
import { z } from 'zod';
import { contentTypes } from '../content-types.ts';
import { unwrap } from '../model/zod-shape.ts';
import { labelPath } from './field-labels.ts';

test('every field an officer fills in has a Dutch name', () => {
  const all = fields();
  expect(all.length).toBeGreaterThan(200);
  const nameless = all.filter(
    ([noun, path]) => labelPath(noun, path).split(', ').at(-1) === path.at(-1),
  );
  expect(nameless).toEqual([]);
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

/** Every field an officer meets, by where it stands. */
function fields(): [noun: string, path: string[]][] {
  const visit = (schema: z.ZodType, noun: string, at: string[]): [string, string[]][] => {
    const inner = unwrap(schema);
    if (inner instanceof z.ZodArray) return visit(inner.element as z.ZodType, noun, at);
    if (inner instanceof z.ZodDiscriminatedUnion) {
      return (inner.options as z.ZodType[]).flatMap((option) => visit(option, noun, at));
    }
    if (!(inner instanceof z.ZodObject) || 'type' in inner.shape) return [];
    return Object.entries(inner.shape as Record<string, z.ZodType>)
      .filter(([key]) => key !== 'documentId')
      .flatMap(([key, field]) => [
        [noun, [...at, key]] as [string, string[]],
        ...visit(field, noun, [...at, key]),
      ]);
  };
  return contentTypes.flatMap(({ noun, schema }) => visit(schema, noun, []));
}
