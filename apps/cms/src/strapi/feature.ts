import type { Core } from '@strapi/strapi';

/** What a room of the CMS brings along; `index.ts` lists them in the order in which it has to happen. */
export interface Feature {
  /** Before Strapi makes tables and routes: types, routes, and what stands around its services. */
  register?(strapi: Core.Strapi): unknown;
  /** Once the database is there, before anybody is answered. */
  bootstrap?(strapi: Core.Strapi): unknown;
  /** Once every room has begun. */
  begun?(strapi: Core.Strapi): unknown;
  /** At the end of the server. */
  destroy?(strapi: Core.Strapi): unknown;
}
