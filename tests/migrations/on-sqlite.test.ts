import { readdirSync } from 'node:fs';
import { restoreOnSqlite } from './databases.ts';
import { recordings } from './recording.ts';
import { describeMigrations } from './suite.ts';

for (const file of readdirSync(recordings).filter((name) => name.endsWith('.gz'))) {
  describeMigrations('SQLite', file, restoreOnSqlite);
}
