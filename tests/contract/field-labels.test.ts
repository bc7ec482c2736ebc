import { contentTypes, labelOf } from '@sociaal-huis/schema';
import { expect, test } from 'vitest';
import { readComponent, readContentType, type StrapiSchema } from '../helpers/strapi-schemas.ts';

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
