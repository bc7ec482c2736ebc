import officeType from '../../api/office/content-types/office/schema.json';
import serviceType from '../../api/service/content-types/service/schema.json';
import type { Choice } from '../choices/codes.ts';

interface Attribute {
  options?: { choices?: Choice[] };
}

/** What may be ticked in each field of boxes, by the name of the field. */
export const choiceFields: ReadonlyMap<string, readonly Choice[]> = new Map(
  [officeType, serviceType]
    .flatMap(({ attributes }) => Object.entries(attributes as Record<string, Attribute>))
    .flatMap(([name, { options }]) => (options?.choices ? [[name, options.choices]] : [])),
);
