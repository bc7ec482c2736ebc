import { DatabaseSync, type DatabaseSyncOptions } from 'node:sqlite';
import { patience } from './patience.ts';

/**
 * A SQLite file that a CMS may be writing in at the same moment: waits its turn for as long as any test
 * waits. Without that, a statement fails at once with "database is locked".
 */
export function openDatabase(file: string, options: DatabaseSyncOptions = {}): DatabaseSync {
  return new DatabaseSync(file, { timeout: patience, ...options });
}
