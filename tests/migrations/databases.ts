import { randomUUID } from 'node:crypto';
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeSecrets } from '../../apps/cms/src/secrets/create-secrets.ts';
import { openDatabase } from '../helpers/open-database.ts';
import { cmsFolder } from '../helpers/repository.ts';
import { startPostgres } from '../helpers/start-postgres.ts';
import { type Recording, restoreRecording } from './recording.ts';

export type Row = Record<string, unknown>;

/** A database in which a recording was put back. */
export interface RestoredDatabase {
  /** The variables by which a CMS finds it. */
  env: Record<string, string>;
  query(sql: string): Promise<Row[]>;
  columnsOf(table: string): Promise<string[]>;
  /** All rows of all tables. */
  readAll(): Promise<Record<string, Row[]>>;
}

/** Puts back one recording, again and again. */
export interface Restorer {
  restore(): Promise<RestoredDatabase>;
  stop(): Promise<void>;
}

const environment = { ...makeSecrets(), ALLOW_SAMPLES: '1' };

export async function restoreOnSqlite(recording: Recording): Promise<Restorer> {
  const folder = mkdtempSync(join(tmpdir(), 'sociaal-huis-recorded-'));
  const original = join(folder, 'original.sqlite');
  await restoreRecording(recording, {
    ...environment,
    DATABASE_URL: '',
    DATABASE_FILENAME: original,
  });
  return {
    async restore() {
      const file = join(folder, `${randomUUID()}.sqlite`);
      copyFileSync(original, file);
      return asDatabase({ DATABASE_URL: '', DATABASE_FILENAME: file }, async (sql) => {
        const database = openDatabase(file);
        try {
          return database.prepare(sql).all() as Row[];
        } finally {
          database.close();
        }
      });
    },
    stop: async () => rmSync(folder, { recursive: true, force: true }),
  };
}

interface PostgresClient {
  connect(): Promise<void>;
  query(sql: string): Promise<{ rows: Row[] }>;
  end(): Promise<void>;
}

export async function restoreOnPostgres(recording: Recording): Promise<Restorer> {
  const server = await startPostgres();
  const { Client } = createRequire(join(cmsFolder, 'package.json'))('pg') as {
    Client: new (url: string) => PostgresClient;
  };
  const ask = async (url: string, sql: string): Promise<Row[]> => {
    const client = new Client(url);
    await client.connect();
    try {
      return (await client.query(sql)).rows;
    } finally {
      await client.end();
    }
  };
  await restoreRecording(recording, { ...environment, DATABASE_URL: server.databaseUrl });
  return {
    async restore() {
      const name = `cms_${randomUUID().replaceAll('-', '')}`;
      const url = server.databaseUrl.replace(/cms$/, name);
      await ask(
        server.databaseUrl.replace(/cms$/, 'postgres'),
        `CREATE DATABASE ${name} TEMPLATE cms`,
      );
      return asDatabase({ DATABASE_URL: url }, (sql) => ask(url, sql));
    },
    stop: () => server.stop(),
  };
}

function asDatabase(
  env: Record<string, string>,
  query: RestoredDatabase['query'],
): RestoredDatabase {
  const isPostgres = env.DATABASE_URL !== '';
  const tables = isPostgres
    ? "SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'public'"
    : "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'";
  const columnsOf = async (table: string): Promise<string[]> => {
    const columns = await query(
      isPostgres
        ? `SELECT column_name AS name FROM information_schema.columns WHERE table_schema = 'public' AND table_name = '${table}'`
        : `SELECT name FROM pragma_table_info('${table}')`,
    );
    return columns.map(({ name }) => String(name)).toSorted();
  };
  return {
    env: { ...environment, ...env },
    query,
    columnsOf,
    async readAll() {
      const names = (await query(tables)).map(({ name }) => String(name)).toSorted();
      const contents: Record<string, Row[]> = {};
      for (const name of names) contents[name] = await query(`SELECT * FROM "${name}" ORDER BY 1`);
      return contents;
    },
  };
}
