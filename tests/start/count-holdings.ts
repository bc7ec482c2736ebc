import { readdirSync } from 'node:fs';
import { openDatabase } from '../helpers/open-database.ts';

/** Asks a database something. */
export type Query = (sql: string) => Promise<Record<string, unknown>[]>;

/** How many of everything there is, by a name for people. */
export type Holdings = Record<string, number>;

/** Differs from one start to the next, whatever is seeded: what was published when, and who was there. */
const passing =
  /^(pending_changes|releases|sites|audit_entries|sqlite_.*|strapi_sessions|strapi_core_store_settings)$/;

/** A SQLite file, read beside whoever writes in it. */
export function queryFile(file: string): Query {
  return async (sql) => {
    const database = openDatabase(file, { readOnly: true });
    try {
      return database.prepare(sql).all() as Record<string, unknown>[];
    } finally {
      database.close();
    }
  };
}

/**
 * Rows per table, drafts and published entries per noun and municipality, and files per name: what a
 * seed that was interrupted must not have less or more of.
 */
export async function countHoldings(query: Query, uploads: string): Promise<Holdings> {
  const holdings: Holdings = {};
  for (const table of await listTables(query)) {
    const rows = await query(`SELECT * FROM "${table}"`);
    holdings[table] = rows.length;
    for (const { municipality, published_at: publishedAt } of rows) {
      if (municipality === undefined) continue;
      count(holdings, `${table} of ${municipality}, ${publishedAt ? 'published' : 'draft'}`);
    }
  }
  for (const name of readdirSync(uploads)) {
    // Strapi adds ten random figures to the name.
    count(holdings, `file ${name.replace(/_[0-9a-f]{10}\./, '.')}`);
  }
  return holdings;
}

async function listTables(query: Query): Promise<string[]> {
  const rows = await query("SELECT name FROM sqlite_master WHERE type = 'table'").catch(() =>
    query("SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'public'"),
  );
  return rows.map(({ name }) => String(name)).filter((name) => !passing.test(name));
}

function count(holdings: Holdings, name: string): void {
  holdings[name] = (holdings[name] ?? 0) + 1;
}

/** What is there more or less than in `wanted`, one sentence each. */
export function compareHoldings(found: Holdings, wanted: Holdings): string[] {
  const names = new Set([...Object.keys(found), ...Object.keys(wanted)]);
  return [...names]
    .filter((name) => (found[name] ?? 0) !== (wanted[name] ?? 0))
    .map((name) => `${found[name] ?? 0} instead of ${wanted[name] ?? 0}: ${name}`);
}
