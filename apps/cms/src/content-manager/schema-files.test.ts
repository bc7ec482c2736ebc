import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  contentTypes,
  facilityLabels,
  labelOf,
  situationLabels,
  targetGroupLabels,
  themeLabels,
} from '@sociaal-huis/schema';
import { describe, expect, test } from 'vitest';

const src = join(import.meta.dirname, '..');

interface Attribute {
  type: string;
  required?: boolean;
  default?: unknown;
  maxLength?: number;
  enum?: string[];
  component?: string;
  repeatable?: boolean;
  components?: string[];
  options?: { choices: { code: string; label: string }[] };
  pluginOptions?: { officer?: { label?: string; description?: string } };
}

/** What this test reads of a zod schema, so that it need not depend on zod. */
interface Checked {
  def: { type: string; innerType?: Checked; element?: Checked; in?: Checked };
  shape?: Record<string, Checked>;
  options?: Checked[] | string[];
  maxLength?: number | null;
  safeParse(value: unknown): { success: boolean };
}

interface Field {
  /** Noun or field it stands in. */
  parent: string;
  key: string;
  attribute: Attribute;
  checked: Checked;
}

function readAttributes(path: string): Record<string, Attribute> {
  return JSON.parse(readFileSync(join(src, path), 'utf8')).attributes;
}

function readComponent(uid: string): Record<string, Attribute> {
  return readAttributes(`components/${uid.replace('.', '/')}.json`);
}

/** Without the layers that only say what happens to an absent value. */
function inside(checked: Checked): Checked {
  const { innerType, in: input, element, type } = checked.def;
  if (type === 'array') return inside(element!);
  return innerType ? inside(innerType) : type === 'pipe' ? inside(input!) : checked;
}

/** Every field of an object and of the components in it. */
function listFields(
  parent: string,
  attributes: Record<string, Attribute>,
  checked: Checked,
): Field[] {
  const { __component: _, documentId: __, ...shape } = checked.shape!;
  expect(Object.keys(attributes).toSorted(), parent).toEqual(Object.keys(shape).toSorted());
  return Object.entries(attributes).flatMap(([key, attribute]) => {
    const field = { parent, key, attribute, checked: shape[key]! };
    if (attribute.component) {
      const inner = inside(field.checked);
      return [field, ...listFields(key, readComponent(attribute.component), inner)];
    }
    const blocks = attribute.components ?? [];
    const options = (blocks.length ? inside(field.checked).options : []) as Checked[];
    return [
      field,
      ...blocks.flatMap((uid) => {
        const named = (option: Checked) =>
          option.shape!.__component!.safeParse(uid).success === true;
        return listFields(key, readComponent(uid), options.find(named)!);
      }),
    ];
  });
}

describe.each(contentTypes)('$noun', ({ noun, schema }) => {
  const path = `api/${noun}/content-types/${noun}/schema.json`;
  const fields = () => listFields(noun, readAttributes(path), schema as unknown as Checked);

  test('has the fields that are checked at publish, and no others', () => {
    expect(fields().length).toBeGreaterThan(5);
  });

  test('asks for exactly what publishing needs', () => {
    for (const { parent, key, attribute, checked } of fields()) {
      const needed = !checked.safeParse(undefined).success;
      const asked = attribute.required === true && attribute.default === undefined;
      expect(asked, `${parent}.${key}`).toBe(needed);
    }
  });

  test('takes no longer text than publishing does', () => {
    for (const { parent, key, attribute, checked } of fields()) {
      if (attribute.type !== 'string' && attribute.type !== 'text') continue;
      expect(attribute.maxLength, `${parent}.${key}`).toBe(inside(checked).maxLength);
    }
  });

  test('offers the values that publishing takes', () => {
    for (const { parent, key, attribute, checked } of fields()) {
      const offered = attribute.options?.choices.map(({ code }) => code) ?? attribute.enum;
      if (offered) expect(offered, `${parent}.${key}`).toEqual(inside(checked).options);
    }
  });

  test('names each field as the messages at publish do, and explains it', () => {
    for (const { parent, key, attribute } of fields()) {
      const { label, description } = attribute.pluginOptions?.officer ?? {};
      expect(label, `${parent}.${key}`).toBe(labelOf(parent, key));
      expect(description, `${parent}.${key}`).toMatch(/^\S.*[.?]$/);
    }
  });
});

test.each([
  ['service', 'themes', themeLabels],
  ['service', 'targetGroups', targetGroupLabels],
  ['service', 'situations', situationLabels],
  ['office', 'facilities', facilityLabels],
] as const)('the boxes of %s.%s read as on the site', (noun, key, labels) => {
  const attributes = readAttributes(`api/${noun}/content-types/${noun}/schema.json`);
  const shown = attributes[key]!.options!.choices.map(({ code, label }) => [code, label]);
  expect(Object.fromEntries(shown)).toEqual(labels);
});
