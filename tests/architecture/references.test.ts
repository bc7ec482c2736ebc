/** Every pointer from one entry to another is known to the check that finds those that lead nowhere. */
import { contentTypes } from '@sociaal-huis/schema';
import { expect, test } from 'vitest';
import { relations } from '../../apps/web/src/cms/references.ts';
import { readComponent, readContentType, type StrapiSchema } from '../helpers/strapi-schemas.ts';

test.each(contentTypes.map(({ noun }) => noun))('each pointer of a %s is checked', (noun) => {
  const known = (relations[noun] ?? []).map(([path, target]) => `${path} → ${target}`);
  expect(known.toSorted()).toEqual(pointersOf(readContentType(noun), []).toSorted());
});

/** The pointers of a type of the CMS, as `offices.*.office → office`. */
function pointersOf({ attributes }: StrapiSchema, at: readonly string[]): string[] {
  return Object.entries(attributes).flatMap(([name, attribute]) => {
    const { type, relation = '', target = '', component, components = [], repeatable } = attribute;
    const isList = repeatable || type === 'dynamiczone' || relation.endsWith('Many');
    const path = [...at, name, ...(isList ? ['*'] : [])];
    if (type === 'relation') return [`${path.join('.')} → ${target.split('.')[1]}`];
    const inside = component === undefined ? components : [component];
    return inside.flatMap((uid) => pointersOf(readComponent(uid), path));
  });
}
