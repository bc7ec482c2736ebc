import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { openDatabase } from '../helpers/open-database.ts';
import { cmsFolder, root } from '../helpers/repository.ts';

type Row = Record<string, unknown>;

/** A database as some code left it, in no database's own language. */
export interface Recording {
  /** Tables, columns, indexes and foreign keys, as Strapi stores them. */
  schema: { tables: { name: string; columns: { name: string; type: string }[] }[] };
  /** The changes that Strapi itself made to older databases. */
  internalMigrations: string[];
  rows: Record<string, Row[]>;
}

export const recordings = join(root, 'tests/fixtures/databases');

export function readRecording(name: string): Recording {
  return JSON.parse(gunzipSync(readFileSync(join(recordings, name))).toString());
}

/** One row a line, so that `zdiff` shows what changed. */
export function writeRecording(name: string, { rows, ...rest }: Recording): void {
  const tables = Object.entries(rows).map(([table, content]) => {
    const lines = content.map((row) => JSON.stringify(row));
    return `${JSON.stringify(table)}:[\n${lines.join(',\n')}]`;
  });
  const text = `${JSON.stringify(rest).slice(0, -1)},"rows":{\n${tables.join(',\n')}}}\n`;
  writeFileSync(join(recordings, name), gzipSync(text, { level: 9 }));
}

/** Reads a SQLite file that a CMS left. What lets somebody in is left out. */
export function recordDatabase(file: string): Recording {
  const database = openDatabase(file, { readOnly: true });
  const all = (sql: string): Row[] => database.prepare(sql).all() as Row[];
  try {
    const [stored] = all('SELECT schema FROM strapi_database_schema');
    const schema = JSON.parse(String(stored?.schema)) as Recording['schema'];
    const rows = schema.tables.map(({ name, columns }) => {
      const types = new Map(columns.map((column) => [column.name, column.type]));
      const read = all(`SELECT * FROM "${name}"`).map((row) => neutralise(row, types));
      return [name, isSecret(name) ? [] : read];
    });
    return {
      schema,
      internalMigrations: all('SELECT name FROM strapi_migrations_internal').map(({ name }) =>
        String(name),
      ),
      rows: Object.fromEntries(rows),
    };
  } finally {
    database.close();
  }
}

function isSecret(table: string): boolean {
  return table === 'strapi_sessions' || table === 'attempts';
}

const secretColumns = ['password', 'reset_password_token', 'registration_token', 'encrypted_key'];

/** SQLite keeps truth and moments as numbers, and lists as text. */
function neutralise(row: Row, types: ReadonlyMap<string, string>): Row {
  const entries = Object.entries(row).map(([column, value]): [string, unknown] => {
    if (value === null || secretColumns.includes(column)) return [column, null];
    const type = types.get(column);
    if (type === 'boolean') return [column, Boolean(value)];
    if (type === 'datetime') return [column, new Date(value as number).toISOString()];
    if (type === 'jsonb') return [column, JSON.parse(String(value))];
    return [column, value];
  });
  return Object.fromEntries(entries);
}

/** The parts of Strapi's database layer that put a recording back. */
interface Database {
  dialect: {
    client: string;
    startSchemaUpdate(): Promise<void>;
    endSchemaUpdate(): Promise<void>;
  };
  schema: {
    builder: { createSchema(schema: object): Promise<void> };
    schemaStorage: { add(schema: object): Promise<void> };
  };
  migrations: { shouldRun(): Promise<boolean> };
  connection: Knex;
  destroy(): Promise<void>;
}

interface Knex {
  (table: string): { insert(rows: Row[]): Promise<unknown> };
  raw(sql: string, values?: unknown[]): Promise<unknown>;
}

/**
 * Puts a recording in an empty database: the one that the environment of a CMS names. Strapi's own
 * builder makes the tables, so that each database has its own kinds of columns.
 *
 * @param env as a CMS gets it
 */
export async function restoreRecording(
  recording: Recording,
  env: Record<string, string>,
): Promise<void> {
  const before = { ...process.env };
  Object.assign(process.env, { NODE_ENV: 'production' }, env);
  const { createStrapi } = createRequire(join(cmsFolder, 'package.json'))('@strapi/strapi');
  const db = createStrapi({ appDir: cmsFolder, distDir: join(cmsFolder, 'dist') }).db as Database;
  try {
    await db.dialect.startSchemaUpdate();
    await db.migrations.shouldRun();
    await db.schema.builder.createSchema(recording.schema);
    await db.schema.schemaStorage.add(recording.schema);
    await fillTables(db, recording);
  } finally {
    await db.destroy();
    process.env = before;
  }
}

async function fillTables({ connection, dialect }: Database, recording: Recording): Promise<void> {
  const isPostgres = dialect.client === 'postgres';
  const time = new Date();
  const internal = recording.internalMigrations.map((name) => ({ name, time }));
  if (internal.length > 0) await connection('strapi_migrations_internal').insert(internal);
  for (const { name, columns } of inOrderOfForeignKeys(recording)) {
    const types = new Map(columns.map((column) => [column.name, column.type]));
    const rows = (recording.rows[name] ?? []).map((row) => encode(row, types));
    for (let start = 0; start < rows.length; start += 50) {
      await connection(name).insert(rows.slice(start, start + 50));
    }
    if (!isPostgres || rows.length === 0) continue;
    const highest = Math.max(...rows.map(({ id }) => Number(id)));
    await connection.raw("SELECT setval(pg_get_serial_sequence(?, 'id'), ?)", [
      `"${name}"`,
      highest,
    ]);
  }
}

/** A table comes after those that it points at. */
function inOrderOfForeignKeys({ schema }: Recording): Recording['schema']['tables'] {
  type Table = Recording['schema']['tables'][number] & {
    foreignKeys?: { referencedTable: string }[];
  };
  const waiting = new Map((schema.tables as Table[]).map((table) => [table.name, table]));
  const ordered: Table[] = [];
  const take = (table: Table): void => {
    if (!waiting.delete(table.name)) return;
    for (const { referencedTable } of table.foreignKeys ?? []) {
      const target = waiting.get(referencedTable);
      if (target) take(target);
    }
    ordered.push(table);
  };
  for (const table of schema.tables as Table[]) take(table);
  return ordered;
}

function encode(row: Row, types: ReadonlyMap<string, string>): Row {
  const entries = Object.entries(row).map(([column, value]): [string, unknown] => {
    if (value === null) return [column, null];
    const type = types.get(column);
    if (type === 'datetime') return [column, new Date(String(value))];
    return [column, type === 'jsonb' ? JSON.stringify(value) : value];
  });
  return Object.fromEntries(entries);
}
