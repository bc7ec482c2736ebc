import { expect, test } from 'vitest';
import { z } from 'zod';
import { contentTypes } from '../content-types.ts';
import { buildModel } from './build-model.ts';
import { field } from './form.ts';

interface Attribute {
  type: string;
  searchable?: boolean;
  pluginOptions: { officer: { label: string; description: string } };
}

interface Form {
  pluginOptions?: { officer: { list: string[]; sort: string } };
  attributes: Record<string, Attribute>;
}

const model = [...(buildModel() as ReadonlyMap<string, Form>)].map(
  ([path, form]) => [path, form] as const,
);
const nouns = model.filter(([path]) => path.startsWith('api/'));

test('each noun has a form, and each part that one of them holds', () => {
  expect(nouns).toHaveLength(contentTypes.length);
  expect(model.length - nouns.length).toBeGreaterThan(20);
});

test.each(model)('each field of %s says what it is for', (_path, { attributes }) => {
  const silent = Object.entries(attributes).filter(([, { pluginOptions }]) => {
    const { label, description } = pluginOptions.officer;
    return label.trim() === '' || !/[.?!]$/.test(description.trim());
  });
  expect(silent.map(([name]) => name)).toEqual([]);
});

test.each(model)('each field of %s that one types in gives an example', (_path, { attributes }) => {
  const without = Object.entries(attributes).filter(
    ([name, { type, pluginOptions }]) =>
      isTyped(name, type) && !/ijvoorbeeld/.test(pluginOptions.officer.description),
  );
  expect(without.map(([name]) => name)).toEqual([]);
});

/** Of what is chosen, ticked or built up in parts, the choices themselves are the example. */
function isTyped(name: string, type: string): boolean {
  const typed = ['string', 'text', 'blocks', 'email', 'date', 'datetime', 'time'];
  return name !== 'municipality' && [...typed, 'integer', 'decimal'].includes(type);
}

/** Strapi adds this one itself. */
const changedOn = 'updatedAt';

test.each(nouns)(
  'the list of %s begins with what it is called and ends with whose it is',
  (_path, { attributes, pluginOptions }) => {
    const { list, sort } = pluginOptions!.officer;
    const kindOf = (name: string) =>
      attributes[name]?.type ?? (name === changedOn ? 'datetime' : 'unknown');
    expect(['title', 'name', 'label']).toContain(list[0]);
    expect(list.at(-1)).toBe('municipality');
    const readable = ['string', 'enumeration', 'boolean', 'date', 'datetime'];
    expect(list.filter((name) => !readable.includes(kindOf(name)))).toEqual([]);
    expect(list).toContain(sort);
    expect(list.some((name) => kindOf(name).startsWith('date'))).toBe(true);
  },
);

test.each(nouns)(
  'a search in the list of %s does not find all of a municipality',
  (_path, { attributes }) => {
    expect(attributes.municipality?.searchable).toBe(false);
  },
);

test('one schema may stand in two fields, each with a form of its own', () => {
  const year = z.int();
  const [first, second] = ['Eerste jaar', 'Laatste jaar'].map((label) =>
    field(year, { label, help: 'Bijvoorbeeld: 2026.' }),
  );
  expect(first).not.toBe(second);
  expect(first!.parse(2026)).toBe(2026);
});
