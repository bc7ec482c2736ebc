import type { Core } from '@strapi/strapi';

const choicesField = 'global::choices';

/**
 * Lets a list be filtered by one ticked box. Ticked boxes are stored as a list of codes in JSON, and
 * a database compares that as one text: a filter "is this code" would find only what has that box
 * ticked alone. So it is asked as "holds this code", in the quotes that end it on both sides.
 *
 * Call it in `register()`.
 */
export function findByChoice(strapi: Core.Strapi): void {
  strapi.documents.use((context, next) => {
    const { params } = context as unknown as { params?: { filters?: unknown } };
    if (params?.filters) {
      const fields = Object.entries(context.contentType.attributes)
        .filter(
          ([, attribute]) => 'customField' in attribute && attribute.customField === choicesField,
        )
        .map(([name]) => name);
      if (fields.length > 0) params.filters = askWhatItHolds(params.filters, fields);
    }
    return next();
  });
}

/** Filters in which "is" has become "holds" for the fields of boxes. */
export function askWhatItHolds(filters: unknown, fields: readonly string[]): unknown {
  if (Array.isArray(filters)) return filters.map((filter) => askWhatItHolds(filter, fields));
  if (typeof filters !== 'object' || filters === null) return filters;
  return Object.fromEntries(
    Object.entries(filters).map(([key, value]) => {
      const code = fields.includes(key) ? (value as { $eq?: unknown } | null)?.$eq : undefined;
      // Of the operators on text, only this one casts what PostgreSQL stores as JSON.
      if (typeof code === 'string') return [key, { $containsi: `"${code}"` }];
      return [key, key.startsWith('$') ? askWhatItHolds(value, fields) : value];
    }),
  );
}
