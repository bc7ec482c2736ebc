import { contentTypes, MediaSchema } from '@sociaal-huis/schema';
import { expect, test } from 'vitest';
import { type Populate, populate } from '../../apps/web/src/cms/queries.ts';
import {
  listContentTypes,
  readComponent,
  readContentType,
  type StrapiAttribute,
  type StrapiSchema,
} from '../helpers/strapi-schemas.ts';

test.each(contentTypes.map(({ noun }) => noun))(
  'a %s is fetched with each of its components, relations and files, and nothing else',
  (noun) => {
    expect(populate[noun]).toEqual(populateOf(readContentType(noun)));
  },
);

test('every content type of the CMS is fetched', () => {
  expect(Object.keys(populate).toSorted()).toEqual(listContentTypes().toSorted());
});

/** What has to be asked for, by the types of the CMS: REST leaves out all of it by itself. */
function populateOf({ attributes }: StrapiSchema): Populate {
  return Object.fromEntries(
    Object.entries(attributes).flatMap(([name, attribute]) => {
      const step = stepOf(attribute);
      return step === undefined ? [] : [[name, step]];
    }),
  );
}

function stepOf(attribute: StrapiAttribute): Populate[string] | undefined {
  switch (attribute.type) {
    case 'component':
      return insideOf(attribute.component ?? '');
    case 'dynamiczone':
      return {
        on: Object.fromEntries((attribute.components ?? []).map((uid) => [uid, insideOf(uid)])),
      };
    case 'relation':
      return { fields: ['slug', nameFieldOf(attribute.target ?? '')] };
    case 'media':
      return { fields: Object.keys(MediaSchema.shape) };
    default:
      return undefined;
  }
}

/** `true` for a component that holds plain fields only. */
function insideOf(uid: string): Populate[string] {
  const inside = populateOf(readComponent(uid));
  return Object.keys(inside).length === 0 ? true : { populate: inside };
}

/** The field by which a sentence about a relation names its target, such as `api::office.office`. */
function nameFieldOf(target: string): string {
  const { attributes } = readContentType(target.split('.')[1] ?? '');
  return 'title' in attributes ? 'title' : 'name';
}
