import { existsSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { DatabaseIsNewer, MigrationFailed } from './database-refusals.ts';
import type { Knex } from './knex.ts';

/** What a file in database/migrations exports. */
export interface Migration {
  /**
   * Moves content. Also runs on a database that holds nothing yet, not even tables: look before you
   * write.
   */
  up(knex: Knex): Promise<void>;
}

/** Remembers in the database which migrations it saw; Strapi leaves tables alone that it did not make. */
const tableName = 'sociaal_huis_migrations';

/**
 * Runs what the database has not seen, in the order of the names. Nothing of it stays when one fails,
 * or when the transaction is rolled back.
 *
 * @param folder of compiled migrations
 * @throws MigrationFailed
 * @throws DatabaseIsNewer where it saw some that are not there: a column may have another name by now
 */
export async function runMigrations(transaction: Knex, folder: string): Promise<void> {
  const load = createRequire(join(folder, 'migrations.js'));
  let current = '';
  const migrationSource = {
    getMigrations: async () => findMigrations(folder),
    getMigrationName: (name: string) => name,
    async getMigration(name: string) {
      const { up } = load(join(folder, `${name}.js`)) as Migration;
      return {
        up(knex: Knex) {
          current = name;
          return up(knex);
        },
        // Knex asks for a way back, and nobody takes it: what a migration did stays done.
        down: () => Promise.resolve(),
      };
    },
  };
  // What is missing is told below, with what to do.
  const settings = { tableName, migrationSource, disableMigrationsListValidation: true };
  const [completed] = (await transaction.migrate.list(settings)) as [{ name: string }[], unknown];
  const known = findMigrations(folder);
  const unknown = completed.map(({ name }) => name).filter((name) => !known.includes(name));
  if (unknown.length > 0) throw new DatabaseIsNewer(unknown);
  try {
    await transaction.migrate.latest(settings);
  } catch (error) {
    throw new MigrationFailed(current, error);
  }
}

function findMigrations(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith('.js'))
    .map((file) => file.slice(0, -'.js'.length))
    .toSorted();
}
