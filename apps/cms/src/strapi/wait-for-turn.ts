import type { Core } from '@strapi/strapi';

/**
 * Waits until no other transaction has its turn under this name, and keeps the turn until the
 * transaction around it ends. For what looks first and writes then: on PostgreSQL, two transactions
 * would both see that an address is free, in one process or in two. SQLite has one connection and so
 * one transaction at a time; there is nothing to wait for.
 *
 * @param name of what is looked at; two names that PostgreSQL makes one number of wait for each other
 * @throws Error outside a transaction, where the turn would be over at once.
 */
export async function waitForTurn(strapi: Core.Strapi, name: string): Promise<void> {
  if (!strapi.db.inTransaction())
    throw new Error(`"${name}" waits for its turn outside a transaction.`);
  if (strapi.db.dialect.client !== 'postgres') return;
  await strapi.db.transaction(async ({ trx }) => {
    await trx.raw('SELECT pg_advisory_xact_lock(hashtextextended(?, 0))', [name]);
  });
}
