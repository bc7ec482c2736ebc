import type { Core } from '@strapi/strapi';

/**
 * Registers the server half of `global::choices`: a list of codes an officer ticks.
 *
 * Stored as a JSON array of codes (`["Burger", "Vereniging"]`). Strapi has no field that takes
 * several values of a closed list: its enumeration takes one. Which codes a field offers stands in
 * `options.choices` of that attribute; packages/schema checks them again at publish.
 *
 * Call it in `register()`: Strapi turns custom fields into their column type right after.
 */
export function registerChoicesField(strapi: Core.Strapi): void {
  strapi.customFields.register({
    name: 'choices',
    type: 'json',
    inputSize: { default: 12, isResizable: false },
  });
}
