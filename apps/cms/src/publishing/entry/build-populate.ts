import { MediaSchema } from '@sociaal-huis/schema';
import { type AttributesOf, isOwnType, nameFieldOf } from '../../strapi/attributes.ts';

/** What to read along with an entry, as Strapi takes it. */
export type Populate = { [field: string]: true | Step };

interface Step {
  fields?: string[];
  populate?: Populate;
  on?: Populate;
}

/**
 * All that belongs to an entry: components to the bottom, files, and of the entries it points at
 * their identity and name. It is what the site asks for, taken from the fields of the running Strapi.
 */
export function buildPopulate(uid: string, attributesOf: AttributesOf): Populate {
  const populate: Populate = {};
  for (const [name, attribute] of Object.entries(attributesOf(uid))) {
    const { type, component = '', components = [], target = '' } = attribute;
    if (type === 'component') populate[name] = insideOf(component, attributesOf);
    if (type === 'media') populate[name] = { fields: Object.keys(MediaSchema.shape) };
    if (type === 'relation' && isOwnType(target)) {
      const nameField = nameFieldOf(attributesOf(target)) ?? 'documentId';
      populate[name] = { fields: ['documentId', 'municipality', nameField] };
    }
    if (type === 'dynamiczone') {
      const inside = components.map((one) => [one, insideOf(one, attributesOf)]);
      populate[name] = { on: Object.fromEntries(inside) };
    }
  }
  return populate;
}

function insideOf(uid: string, attributesOf: AttributesOf): true | Step {
  const populate = buildPopulate(uid, attributesOf);
  return Object.keys(populate).length === 0 ? true : { populate };
}
