/** A filter of Strapi that asks for what both filters find. */
export function both(filters: unknown, added: object): object {
  return filters === undefined || filters === null ? added : { $and: [filters, added] };
}
