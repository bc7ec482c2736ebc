import { join } from 'node:path';
import type { Core } from '@strapi/strapi';
import { sayPlainly } from '../environment/say-plainly.ts';
import { wrapMethod } from '../strapi/wrap-method.ts';
import { ContentWouldBeLost } from './database-refusals.ts';
import { explainLoss } from './explain-loss.ts';
import { findLosses } from './find-losses.ts';
import type { Knex } from './knex.ts';
import { loadModels, type Models, rememberComponents, type StoredSchema } from './models.ts';
import { runMigrations } from './run-migrations.ts';

/** What `bootstrap()` does with a start that was watched. */
export interface Start {
  /** Stops it when Strapi went another way than past the two steps. */
  requireChecked(): void;
  /** Lets the next server start, once this one has written what a start writes. */
  endTurn(): Promise<void>;
}

/** On PostgreSQL one server at a time starts; any number that no other lock has. */
const lockNumber = 20_261_130;

/**
 * Strapi drops without a word what the content types no longer have. Here a start runs the migrations
 * first, and refuses what would still be lost, in one transaction: a refused start changes nothing.
 *
 * It stands between `db.init`, after which the new tables are known, and whatever Strapi does next:
 * even before `db.schema.sync` it deletes drafts, where a type no longer has them.
 *
 * Call it in `register()`.
 */
export function refuseContentLoss(strapi: Core.Strapi): Start {
  let isPrepared = false;
  let isSynchronised = false;
  let endTurn: () => Promise<void> = () => Promise.resolve();
  wrapMethod(strapi, { kind: 'database', uid: 'db', method: 'init' }, async (init) => {
    const result = await init();
    endTurn = await takeTurn(strapi);
    await sayPlainly(() => prepareDatabase(strapi));
    isPrepared = true;
    return result;
  });
  wrapMethod(strapi, { kind: 'database', uid: 'db.schema', method: 'sync' }, async (sync) => {
    if (!isPrepared) throw new Error(explainDetour);
    const result = await sync();
    await rememberComponents(strapi);
    isSynchronised = true;
    return result;
  });
  return {
    requireChecked() {
      if (!isPrepared || !isSynchronised) throw new Error(explainDetour);
    },
    endTurn: () => endTurn(),
  };
}

const explainDetour =
  'Strapi made its tables without asking what would be lost. Does this version start in another way? See apps/cms/src/database/refuse-content-loss.ts.';

/** Runs the migrations, and refuses what would be lost after them. */
async function prepareDatabase(strapi: Core.Strapi): Promise<void> {
  const { db } = strapi;
  const stored = (await db.schema.schemaStorage.read()) as { schema: StoredSchema } | null;
  const models = await loadModels(strapi);
  const folder = join(strapi.dirs.dist.root, 'database/migrations');
  // SQLite makes some changes by copying a table and dropping the old one, which would take along
  // what points at its rows. It cannot be told so inside a transaction.
  await db.dialect.startSchemaUpdate();
  try {
    await db.connection.transaction(async (transaction: Knex) => {
      await runMigrations(transaction, folder);
      if (stored) await requireNoLoss(transaction, strapi, stored.schema, models);
    });
  } finally {
    await db.dialect.endSchemaUpdate();
  }
}

async function requireNoLoss(
  transaction: Knex,
  { db }: Core.Strapi,
  stored: StoredSchema,
  models: Models,
): Promise<void> {
  const next = db.schema.schema as unknown as StoredSchema;
  const losses = await findLosses(transaction, { stored, next, ...models });
  if (losses.length > 0) throw new ContentWouldBeLost(losses.map(explainLoss));
}

/**
 * Two servers may start at once on one PostgreSQL database: the second waits here until the first is
 * done. PostgreSQL ends the turn by itself when the connection of a server breaks off.
 */
async function takeTurn({ db }: Core.Strapi): Promise<() => Promise<void>> {
  if (db.dialect.client !== 'postgres') return () => Promise.resolve();
  const { client } = db.connection;
  const connection = await client.acquireConnection();
  await db.connection.raw('SELECT pg_advisory_lock(?)', [lockNumber]).connection(connection);
  return async () => {
    await db.connection.raw('SELECT pg_advisory_unlock(?)', [lockNumber]).connection(connection);
    await client.releaseConnection(connection);
  };
}
