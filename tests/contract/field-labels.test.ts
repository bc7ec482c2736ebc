import { contentTypes, labelOf } from '@sociaal-huis/schema';
import { expect, test } from 'vitest';
import {
  listComponents,
  readComponent,
  readContentType,
  type StrapiAttribute,
  type StrapiSchema,
} from '../helpers/strapi-schemas.ts';

test.each(contentTypes.map(({ noun }) => noun))(
  'sentences about a %s name its fields as the form does',
  (noun) => {
    expect(differences(readContentType(noun), noun)).toEqual([]);
  },
);

test.each(contentTypes.map(({ noun, label }) => ({ noun, label })))(
  'sentences call a $noun "$label", as the CMS does',
  ({ noun, label }) => {
    expect(label).toBe(readContentType(noun).info.displayName.toLowerCase());
  },
);

const nouns = contentTypes.map(({ noun }) => noun);
const forms = [
  ...nouns.map((noun) => ({ name: noun, schema: readContentType(noun) })),
  ...listComponents().map((uid) => ({ name: uid, schema: readComponent(uid) })),
];

test.each(forms)('each field of $name says what it is for', ({ schema }) => {
  const silent = Object.entries(schema.attributes).filter(([, { pluginOptions }]) => {
    const { label, description } = pluginOptions?.officer ?? {};
    return !label?.trim() || !/[.?!]$/.test(description?.trim() ?? '');
  });
  expect(silent.map(([name]) => name)).toEqual([]);
});

test.each(forms)('each field of $name that one types in gives an example', ({ schema }) => {
  const without = Object.entries(schema.attributes).filter(
    ([name, attribute]) => isTyped(name, attribute) && !/ijvoorbeeld/.test(helpOf(attribute)),
  );
  expect(without.map(([name]) => name)).toEqual([]);
});

/** Of what is chosen, ticked or built up in parts, the choices themselves are the example. */
function isTyped(name: string, { type }: StrapiAttribute): boolean {
  const typed = ['string', 'text', 'blocks', 'email', 'date', 'datetime', 'time'];
  return name !== 'municipality' && [...typed, 'integer', 'decimal'].includes(type);
}

function helpOf({ pluginOptions }: StrapiAttribute): string {
  return pluginOptions?.officer?.description ?? '';
}

/** Strapi adds this one itself. */
const changedOn = 'updatedAt';

test.each(nouns)(
  'the list of each %s begins with what it is called and ends with whose it is',
  (noun) => {
    const { attributes, pluginOptions } = readContentType(noun);
    const { list = [], sort = '' } = pluginOptions?.officer ?? {};
    expect(['title', 'name', 'label']).toContain(list[0]);
    expect(list.at(-1)).toBe('municipality');
    const unreadable = list.filter((name) => {
      const kind = attributes[name]?.type ?? (name === changedOn ? 'datetime' : 'unknown');
      return !['string', 'enumeration', 'boolean', 'date', 'datetime'].includes(kind);
    });
    expect(unreadable).toEqual([]);
    expect(list).toContain(sort);
    expect(
      list.some((name) => name === changedOn || attributes[name]?.type.startsWith('date')),
    ).toBe(true);
  },
);

test.each(nouns)('searching in the list of each %s does not find all of a municipality', (noun) => {
  expect(readContentType(noun).attributes.municipality?.searchable).toBe(false);
});

/** Fields, also those of components, whose label in the form is not the one in sentences. */
function differences({ attributes }: StrapiSchema, parent: string): string[] {
  return Object.entries(attributes).flatMap(([key, attribute]) => {
    const { pluginOptions, component, components = [] } = attribute;
    const inForm = pluginOptions?.officer?.label;
    const inSentences = labelOf(parent, key);
    const uids = component === undefined ? components : [component];
    return [
      ...(inForm === inSentences
        ? []
        : [`${parent}.${key} is "${inForm}" in the form and "${inSentences}" in sentences`]),
      // A component has no name of its own in a sentence: its fields stand in the field that holds it.
      ...uids.flatMap((uid) => differences(readComponent(uid), key)),
    ];
  });
}
