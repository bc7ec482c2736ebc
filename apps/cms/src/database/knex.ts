import type { Core } from '@strapi/strapi';

/** The connection to the database, or a transaction of it, below Strapi's queries. */
export type Knex = Core.Strapi['db']['connection'];
