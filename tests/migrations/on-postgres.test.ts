import { readdirSync } from 'node:fs';
import { restoreOnPostgres } from './databases.ts';
import { recordings } from './recording.ts';
import { describeMigrations } from './suite.ts';

for (const file of readdirSync(recordings).filter((name) => name.endsWith('.gz'))) {
  describeMigrations('PostgreSQL', file, restoreOnPostgres);
}
