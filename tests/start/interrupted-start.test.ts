import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startCms } from '../helpers/start-cms.ts';
import { countHoldings, type Holdings, type Query, queryFile } from './count-holdings.ts';
import { findFaults } from './find-faults.ts';
import { StartStage } from './start-stage.ts';

let wanted: Holdings;
const stages: StartStage[] = [];

beforeAll(async () => {
  const cms = await startCms();
  wanted = await countHoldings(
    queryFile(join(cms.folder, 'cms.sqlite')),
    join(cms.folder, 'public/uploads'),
  );
  await cms.stop();
});

afterAll(() => Promise.all(stages.map((stage) => stage.close())));

async function openStage(): Promise<StartStage> {
  const stage = await StartStage.open();
  stages.push(stage);
  return stage;
}

/** Interrupts three starts on one database, each at a moment that it names itself, and lets the fourth go on. */
async function interrupt(stage: StartStage, query: Query, env: NodeJS.ProcessEnv): Promise<string> {
  const onceAccounts = stage.begin(env);
  await onceAccounts.until(() => stage.cmsSaid.includes('Seeding the file kantoor-halle.png'));
  await onceAccounts.kill('all');

  const amongEntries = stage.begin(env);
  await amongEntries.until(() => stage.cmsSaid.includes('Seeding service of halle'));
  await amongEntries.kill('start');
  expect(await query('SELECT id FROM services')).toEqual([]);

  const amongSites = stage.begin(env);
  await amongSites.until(() => existsSync(join(stage.folder, 'published/live')));
  await amongSites.kill('cms');
  expect(amongSites.output).toMatch(/The CMS was ended by SIGKILL\. It said:\n/);

  const last = stage.begin(env);
  await last.untilComplete();
  return [onceAccounts, amongEntries, amongSites, last].map(({ output }) => output).join('\n');
}

test('after three starts that were killed, the next one has all entries, files, accounts and sites', async () => {
  const stage = await openStage();
  const query = queryFile(stage.databaseFile);
  const said = await interrupt(stage, query, {});
  const uploads = join(stage.folder, 'public/uploads');
  expect(await findFaults(stage, said, { wanted, query, uploads })).toEqual([]);
});
