/** Two real publishers of one municipality, each of a site of its own, on both databases. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { startCms } from '../helpers/start-cms.ts';
import { startPostgres } from '../helpers/start-postgres.ts';
import { copyFew } from './few-municipalities.ts';
import { LiveStage, type StagedCms } from './live-stage.ts';
import { publishToTwoSites, SecondSite } from './second-site.ts';

interface OpenCms {
  cms: StagedCms;
  stop(): Promise<void>;
}

/** The one that publishes everywhere below, and a neighbour on the same portal. */
const slugs = ['genk', 'gent'];
const folder = mkdtempSync(join(tmpdir(), 'sociaal-huis-sites-'));
const few = copyFew(folder, slugs);
process.env.MUNICIPALITIES_DIR = few.MUNICIPALITIES_DIR;
afterAll(() => rmSync(folder, { recursive: true }));

async function onSqlite(): Promise<OpenCms> {
  return { cms: inject('liveCms'), stop: async () => {} };
}

async function onPostgres(): Promise<OpenCms> {
  const postgres = await startPostgres();
  const cms = await startCms({ databaseUrl: postgres.databaseUrl, env: few });
  return {
    cms,
    async stop() {
      await cms.stop();
      await postgres.stop();
    },
  };
}

describe.each([
  ['SQLite', onSqlite],
  ['PostgreSQL', onPostgres],
])('on %s', (_name, open) => {
  let own: OpenCms;
  let stage: LiveStage;
  const opened: SecondSite[] = [];
  beforeAll(async () => {
    own = await open();
    stage = await LiveStage.open({ cms: own.cms, rendererDir: inject('rendererDir'), seed: 11 });
  });
  afterAll(async () => {
    for (const site of opened) await site.close();
    await stage?.close();
    await own?.stop();
  });

  async function openSite(options: Parameters<typeof SecondSite.open>[1]): Promise<SecondSite> {
    const site = await SecondSite.open(stage, options);
    opened.push(site);
    return site;
  }

  test('what is published comes to the portal and to the domain of its own', async () => {
    const { summary, wrong } = await publishToTwoSites(stage, 4);
    console.log(summary);
    expect(wrong).toEqual([]);
  });

  test('a third site that comes later gets everything, and one that is away holds nobody up', async () => {
    const third = await openSite({ municipality: 'genk', name: 'third' });
    const first = await stage.newsroom.publish('genk');
    await stage.newsroom.untilServed(first);
    await third.untilServed(first);
    await third.publisher.kill();
    const second = await stage.newsroom.publish('genk');
    await stage.newsroom.untilServed(second);
    const states = await stage.newsroom.loadStatuses(second.documentId);
    expect(states.find(({ site }) => site?.name === third.name)?.state).not.toBe('live');
    third.revive();
    await third.untilServed(second);
    await third.untilServed(first);
  });

  test('two publishers with a disk each, of one address, both get it', async () => {
    const twin = await openSite({ name: 'twin', address: stage.siteUrl });
    const publication = await stage.newsroom.publish('gent');
    await stage.newsroom.untilServed(publication);
    await twin.untilServed(publication);
    expect(await twin.isServed(publication)).toBe(true);
  });
});
