import { access, constants } from 'node:fs/promises';
import type { Core } from '@strapi/strapi';
import { DatabaseWatch } from './database-watch.ts';

interface Context {
  status: number;
  body: unknown;
  set(header: string, value: string): void;
}

const second = 1000;

/**
 * Gives `GET /_ready`, for who runs the CMS: 204 when it can serve, 503 while its database does not
 * answer. Strapi's own `/_health` says no more than that the process runs. It needs no key and tells no
 * details; nginx does not offer it to the world.
 *
 * Call it in `register()`: later, the routes are fixed.
 */
export function addReadinessRoute(strapi: Core.Strapi): void {
  const watch = new DatabaseWatch(() => askDatabase(strapi), { kept: second, limit: 2 * second });
  const handler = async (context: Context): Promise<void> => {
    context.set('Cache-Control', 'no-store');
    if (await watch.isThere()) {
      context.status = 204;
      return;
    }
    context.status = 503;
    context.body = 'The database does not answer. See the log of the CMS and of the database.\n';
  };
  strapi.server.routes([
    { method: 'GET', path: '/_ready', handler, config: { auth: false } },
  ] as never);
}

/** A row of a table that always has some. One that takes long is given up, with its connection. */
async function askDatabase(strapi: Core.Strapi): Promise<void> {
  const { connection } = strapi.db;
  await connection('strapi_core_store_settings')
    .select('id')
    .limit(1)
    .timeout(5 * second);
  // SQLite goes on in a file that was taken away from it, and loses all of it at the end.
  const { filename } = connection.client.config.connection as { filename?: string };
  if (filename !== undefined) await access(filename, constants.R_OK | constants.W_OK);
}
