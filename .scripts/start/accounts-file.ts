import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { places } from '../layout.ts';

/**
 * Where the CMS leaves the logins that it made, until they are shown. One file per database: a start
 * that was interrupted may be followed by one on another database, to which they do not belong.
 */
export function accountsFileOf(env: NodeJS.ProcessEnv): string {
  const database = env.DATABASE_URL || env.DATABASE_FILENAME || '';
  const digest = createHash('sha256').update(database).digest('hex').slice(0, 12);
  return join(places.cache, `logins/${digest}.json`);
}
