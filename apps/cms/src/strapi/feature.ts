import type { Core } from '@strapi/strapi';

/** What a room of the CMS brings along; `index.ts` lists them in the order in which it has to happen. */
export interface Feature {
  /** The room. */
  name: string;
  /** Rooms that have to come before it; the feature says why. */
  after?: readonly string[];
  /** Before Strapi makes tables and routes: types, routes, and what stands around its services. */
  register?(strapi: Core.Strapi): unknown;
  /** Once the database is there, before anybody is answered. */
  bootstrap?(strapi: Core.Strapi): unknown;
  /** Once every room has begun. */
  begun?(strapi: Core.Strapi): unknown;
  /** At the end of the server. */
  destroy?(strapi: Core.Strapi): unknown;
}

/**
 * The features as they are listed.
 *
 * @throws Error when one comes before another that it needs, so that the start stops.
 */
export function inOrder(...features: readonly Feature[]): readonly Feature[] {
  const passed = new Set<string>();
  for (const { name, after = [] } of features) {
    const missing = after.find((other) => !passed.has(other));
    if (missing !== undefined) {
      throw new Error(
        `"${name}" has to come after "${missing}" in apps/cms/src/index.ts. Why stands in apps/cms/src/${name}/feature.ts.`,
      );
    }
    passed.add(name);
  }
  return features;
}
