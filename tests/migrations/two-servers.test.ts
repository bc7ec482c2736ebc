import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildChangedCms, type ChangedCms } from './changed-cms.ts';
import { type Restorer, restoreOnPostgres } from './databases.ts';
import { readRecording } from './recording.ts';
import { startOn } from './start-on.ts';

let restorer: Restorer;
let changed: ChangedCms;

beforeAll(async () => {
  restorer = await restoreOnPostgres(readRecording('2026-11-30.json.gz'));
  changed = buildChangedCms();
});
afterAll(async () => {
  await restorer?.stop();
  changed?.remove();
});

test('of two servers that start at once, one runs the migration and the other waits for it', async () => {
  const database = await restorer.restore();
  changed.addMigration(
    '2026-11-30-count-starts',
    `if (!(await knex.schema.hasTable('starts'))) await knex.schema.createTable('starts', (t) => t.increments('id'));
    await knex.raw('SELECT pg_sleep(3)');
    await knex('starts').insert({});`,
  );
  const both = await Promise.all([
    startOn(database, changed.dist),
    startOn(database, changed.dist),
  ]);
  try {
    expect(await database.query('SELECT id FROM starts')).toEqual([{ id: 1 }]);
    expect(await database.query('SELECT name FROM sociaal_huis_migrations')).toContainEqual({
      name: '2026-11-30-count-starts',
    });
  } finally {
    for (const cms of both) await cms.stop();
  }
});
