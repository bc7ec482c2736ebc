/** Whether a CMS says that it is ready, while its database goes away and comes back. */
import { mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, expect, test } from 'vitest';
import { type RunningCms, startCms } from '../helpers/start-cms.ts';
import { startPostgres } from '../helpers/start-postgres.ts';

/** No content: whether there is a database does not depend on it. */
const SEED_DIR = mkdtempSync(join(tmpdir(), 'sociaal-huis-no-seed-'));
afterAll(() => rmSync(SEED_DIR, { recursive: true }));

async function ask({ url }: RunningCms, path = '/_ready') {
  const response = await fetch(url + path);
  return { status: response.status, says: await response.text() };
}

/** Asks until the answer has this status: a moment ago is as good as now. */
async function waitFor(cms: RunningCms, status: number): Promise<void> {
  while ((await ask(cms)).status !== status) await wait(100);
}

const away = {
  status: 503,
  says: 'The database does not answer. See the log of the CMS and of the database.\n',
};

test('it is not ready while PostgreSQL is away, and is again without a new start', async () => {
  const postgres = await startPostgres();
  const cms = await startCms({ databaseUrl: postgres.databaseUrl, env: { SEED_DIR } });
  try {
    const pid = cms.pid();
    expect(await ask(cms)).toEqual({ status: 204, says: '' });
    for (let time = 0; time < 2; time++) {
      await postgres.pause();
      await waitFor(cms, 503);
      expect(await ask(cms)).toEqual(away);
      expect((await ask(cms, '/_READY/')).status).toBe(503);
      // Strapi's own answer says that the process runs, and no more.
      expect((await ask(cms, '/_health')).status).toBe(204);
      await postgres.startAgain();
      await waitFor(cms, 204);
    }
    const headers = { Authorization: `Bearer ${cms.token}` };
    expect((await fetch(`${cms.url}/api/services`, { headers })).status).toBe(200);
    expect(cms.pid()).toBe(pid);
  } finally {
    await cms.stop();
    await postgres.stop();
  }
});

test('it is not ready while the file of SQLite is away', async () => {
  const cms = await startCms({ env: { SEED_DIR } });
  const file = join(cms.folder, 'cms.sqlite');
  try {
    expect((await ask(cms)).status).toBe(204);
    renameSync(file, `${file}.away`);
    await waitFor(cms, 503);
    expect(await ask(cms)).toEqual(away);
    renameSync(`${file}.away`, file);
    await waitFor(cms, 204);
  } finally {
    await cms.stop();
  }
});
