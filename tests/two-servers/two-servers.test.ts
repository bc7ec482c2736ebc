import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { type Officer, signIn } from '../desk/sign-in.ts';
import { type RunningCms, startCms } from '../helpers/start-cms.ts';
import { EditorTab, tokenOf } from '../publish/editor-tab.ts';

const { databaseUrl, ...first } = inject('firstServer');
const content = '/content-manager/collection-types';
const services = `${content}/api::service.service`;

interface StoredFile {
  id: number;
  name: string;
  folderPath: string;
}

let second: RunningCms;
let administrator: Officer;
/** One officer, at each of the servers. */
let genk: [Officer, Officer];
let before: StoredFile[];

beforeAll(async () => {
  administrator = await signIn(inject('cmsUrl'), accountOf('beheer'));
  before = await filesOf(administrator);
  const moved = await administrator.post('/upload/actions/bulk-move', {
    fileIds: before.map(({ id }) => id),
    folderIds: [],
    destinationFolderId: null,
  });
  expect(moved.status).toBe(200);
  second = await startCms({ databaseUrl, beside: first });
  const account = accountOf('communicatie.genk');
  genk = [await signIn(inject('cmsUrl'), account), await signIn(second.url, account)];
});

afterAll(() => second?.stop());

test('a start puts files that lie in no folder into that of the municipality that uses them', async () => {
  const after = await filesOf(administrator);
  expect(before.length).toBeGreaterThan(3);
  expect(new Set(before.map(({ folderPath }) => folderPath)).size).toBeGreaterThan(2);
  expect(after).toEqual(before);
  expect(second.output()).toContain(
    `${before.length} files moved to the folder of their municipality.`,
  );
});

test('a session of one server counts at the other', async () => {
  const account = accountOf('communicatie.halle');
  const response = await fetch(`${second.url}/admin/login`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(account),
  });
  const { data } = await response.json();
  const answer = await fetch(`${inject('cmsUrl')}/desk/municipalities`, {
    headers: { Authorization: `Bearer ${data.token}` },
  });
  expect(answer.status).toBe(200);
});

test('who saves the same title at both at once gets two addresses', async () => {
  for (let round = 1; round <= 5; round += 1) {
    const title = `Samen bewaard ${round}`;
    const slugs = await Promise.all(
      [...genk, ...genk].map(async (officer) => {
        const { status, body } = await officer.post(services, { title });
        expect(status).toBe(201);
        return body.data.slug as string;
      }),
    );
    const base = `samen-bewaard-${round}`;
    expect(slugs.toSorted()).toEqual([base, `${base}-2`, `${base}-3`, `${base}-4`]);
  }
});

test('of two who take the same address at once, one gets it and the other reads why not', async () => {
  for (let round = 1; round <= 5; round += 1) {
    const slug = `zelfde-adres-${round}`;
    const answers = await Promise.all(
      genk.map((officer) => officer.post(services, { title: 'Zelfde adres', slug })),
    );
    expect(answers.map(({ status }) => status).toSorted()).toEqual([201, 400]);
    const refused = answers.find(({ status }) => status === 400);
    expect(refused?.body.error.message).toBe(
      `“${slug}” is al het webadres van iets anders in deze gemeente. Kies een ander, bijvoorbeeld ${slug}-2, of laat het leeg.`,
    );
  }
});

test('holidays that are planned at both at once are made once', async () => {
  const plan = { year: 2031, dates: ['2031-01-01', '2031-12-25'] };
  const answers = await Promise.all(
    [...genk, ...genk, ...genk].map((officer) => officer.post('/desk/holidays', plan)),
  );
  expect(answers.map(({ body }) => body.made).toSorted()).toEqual([0, 0, 0, 0, 0, 2]);
});

test('of those who save one entry at both at once, one gets it and the others read of it', async () => {
  const { body } = await genk[0].post(services, { title: 'Samen aan één tekst' });
  const { documentId } = body.data;
  // A session counts at both; Strapi lets nobody sign in for each tab.
  const token = await tokenOf(inject('cmsUrl'), accountOf('communicatie.genk'));
  const servers = [inject('cmsUrl'), second.url].flatMap((url) => [url, url]);
  for (let round = 1; round <= 5; round += 1) {
    const tabs = await Promise.all(
      servers.map(async (url) => {
        const tab = new EditorTab(url, token, documentId, 'service');
        await tab.load();
        return tab;
      }),
    );
    const answers = await Promise.all(
      tabs.map((tab, index) => tab.save({ summary: `Ronde ${round}, tab ${index}.` })),
    );
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 400, 400, 400]);
    const winner = answers.findIndex(({ status }) => status === 200);
    const stored = await genk[0].get(`${services}/${documentId}`);
    expect(stored.body.data.summary).toBe(`Ronde ${round}, tab ${winner}.`);
  }
});

test('of those who delete overlapping selections at both at once, nobody waits for ever', async () => {
  for (let round = 1; round <= 3; round += 1) {
    const documentIds: string[] = [];
    for (const name of ['een', 'twee', 'drie']) {
      const { body } = await genk[0].post(services, { title: `Weg ${round} ${name}` });
      documentIds.push(body.data.documentId);
    }
    const answers = await Promise.all(
      [documentIds, documentIds.toReversed()].map((ids, index) =>
        genk[index]!.post(`${services}/actions/bulkDelete`, { documentIds: ids }),
      ),
    );
    const statuses = answers.map(({ status }) => status);
    expect(statuses).toContain(200);
    expect(statuses.every((status) => [200, 400, 404].includes(status))).toBe(true);
  }
});

test('failures to sign in are counted together', async () => {
  const urls = [inject('cmsUrl'), second.url];
  const attempt = (url: string, name: string) =>
    fetch(`${url}/admin/login`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ email: `${name}@example.be`, password: 'Fout-1-woord' }),
    });
  const statuses = await Promise.all(
    Array.from({ length: 24 }, async (_, number) => {
      const { status } = await attempt(urls[number % 2]!, `raden.${number}`);
      return status;
    }),
  );
  expect(statuses.filter((status) => status === 400)).toHaveLength(20);
  expect(statuses.filter((status) => status === 429)).toHaveLength(4);
  for (const url of urls) expect((await attempt(url, 'nog.iemand')).status).toBe(429);
});

function accountOf(name: string): { email: string; password: string } {
  const { email, password } = first.accounts.find((account) => account.email.startsWith(name))!;
  return { email, password };
}

async function filesOf(officer: Officer): Promise<StoredFile[]> {
  const { body } = await officer.get('/upload/files?pageSize=100&sort=name');
  return body.results.map(({ id, name, folderPath }: StoredFile) => ({ id, name, folderPath }));
}
