import type { Core } from '@strapi/strapi';

type Params = Core.Config.Shared.ConfigParams;

/** The few methods of better-sqlite3 that are used here. */
interface SqliteConnection {
  pragma(statement: string): unknown;
}

/** Our own step runs the migrations: src/database/refuse-content-loss.ts. */
const settings = { runMigrations: false };

/** PostgreSQL when DATABASE_URL is set, otherwise one SQLite file. */
export default ({ env }: Params) =>
  env('DATABASE_URL')
    ? {
        settings,
        connection: {
          client: 'postgres',
          connection: {
            connectionString: env('DATABASE_URL'),
            ssl: env.bool('DATABASE_SSL', false),
          },
          pool: { min: 2, max: 10 },
        },
      }
    : {
        settings,
        connection: {
          client: 'sqlite',
          // A relative path counts from apps/cms.
          connection: { filename: env('DATABASE_FILENAME', 'data/cms.sqlite') },
          useNullAsDefault: true,
          pool: { afterCreate: letReadersPassWriters },
        },
      };

/** Write-ahead logging: a back-up or a second process can read while an officer saves. */
function letReadersPassWriters(
  connection: SqliteConnection,
  done: (error: Error | null, connection: SqliteConnection) => void,
): void {
  connection.pragma('journal_mode = WAL');
  connection.pragma('synchronous = NORMAL');
  connection.pragma('busy_timeout = 5000');
  done(null, connection);
}
