import { beforeAll, expect, inject, test } from 'vitest';
import { type AdminClient, openAdmin, signIn } from '../helpers/admin-client.ts';
import { completeService, entriesOf, publish, saveDraft, sessionOf } from './officer.ts';

let genk: AdminClient;
let admin: AdminClient;

beforeAll(async () => {
  genk = await sessionOf('communicatie.genk');
  admin = await sessionOf('beheer');
});

interface Line {
  id: number;
  action: string;
  userName: string | null;
  subject: string;
  municipality: string | null;
  address: string | null;
}

async function logOf(action: string): Promise<Line[]> {
  return (await admin.get(`/audit?action=${action}`)).body.lines;
}

test('publishing, taking down and deleting are written down, with who did it', async () => {
  const fields = completeService({ title: 'Voor het logboek' });
  const documentId = await saveDraft(genk, 'service', fields);
  await publish(genk, 'service', documentId, fields);
  await genk.post(`${entriesOf('service')}/${documentId}/actions/unpublish`);
  await genk.delete(`${entriesOf('service')}/${documentId}`);
  for (const action of ['publish', 'unpublish', 'delete']) {
    expect((await logOf(action))[0]).toMatchObject({
      userName: 'Demo Communicatie Genk',
      subject: 'dienst “Voor het logboek”',
      municipality: 'genk',
    });
  }
});

test('a refused publish leaves no line that says it was published', async () => {
  const fields = completeService({ title: 'Nooit gepubliceerd', summary: null });
  const documentId = await saveDraft(genk, 'service', fields);
  await publish(genk, 'service', documentId, fields);
  const subjects = (await logOf('publish')).map(({ subject }) => subject);
  expect(subjects).not.toContain('dienst “Nooit gepubliceerd”');
});

test('no spelling of an address stays out of the log', async () => {
  const account = inject('cmsAccounts').find(({ email }) => email.includes('poperinge'))!;
  const anybody = openAdmin(inject('cmsUrl'));
  const [latest] = await logOf('sign-in-failed');
  const spellings = ['/ADMIN/login', '/Admin/Login/'];
  for (const path of spellings) {
    const wrong = { email: account.email, password: 'Verkeerd-3-woord' };
    expect((await anybody.post(path, wrong)).status).toBe(400);
  }
  const lines = (await logOf('sign-in-failed')).filter(({ id }) => id > (latest?.id ?? 0));
  expect(lines.map(({ subject }) => subject)).toEqual(
    spellings.map(() => `Account ${account.email}`),
  );
  const [before] = await logOf('delete');
  await admin.post('/UPLOAD/actions/Bulk-Delete/', { fileIds: [], folderIds: [] });
  expect((await logOf('delete'))[0]?.id).toBeGreaterThan(before?.id ?? 0);
});

test('signing in, failing to and signing out are written down, without what was typed', async () => {
  const account = inject('cmsAccounts').find(({ email }) => email.includes('poperinge'))!;
  const client = await signIn(inject('cmsUrl'), account);
  await client.post('/admin/logout');
  const anybody = openAdmin(inject('cmsUrl'));
  await anybody.post('/admin/login', { email: account.email, password: 'Verkeerd-1-woord' });
  await anybody.post('/admin/login', { email: 'Mijn-wachtwoord-9@x.be', password: 'Verkeerd-2' });
  const who = 'Demo Communicatie Poperinge';
  expect((await logOf('sign-in'))[0]).toMatchObject({ userName: who, address: '127.0.0.0' });
  expect((await logOf('sign-out'))[0]).toMatchObject({ userName: who });
  expect((await logOf('sign-in-failed')).slice(0, 2).map(({ subject }) => subject)).toEqual([
    'Account dat niet bestaat',
    `Account ${account.email}`,
  ]);
  const everything = JSON.stringify((await admin.get('/audit')).body);
  for (const secret of ['Verkeerd', 'Mijn-wachtwoord', account.password]) {
    expect(everything).not.toContain(secret);
  }
});

test('an attempt at what is not allowed is written down', async () => {
  expect((await genk.get('/audit')).status).toBe(403);
  expect((await logOf('refused'))[0]).toMatchObject({
    userName: 'Demo Communicatie Genk',
    subject: 'GET /audit',
  });
});

test('nobody can write, change or delete a line, a super admin neither', async () => {
  const uid = 'plugin::sociaal-huis.audit-entry';
  const path = `/content-manager/collection-types/${uid}`;
  const [before] = await logOf('publish');
  const { id } = before!;
  const attempts = [
    await admin.get(path),
    await admin.post(path, { action: 'publish' }),
    await admin.put(`${path}/${id}`, { subject: 'anders' }),
    await admin.delete(`${path}/${id}`),
    await admin.post(`${path}/actions/bulkDelete`, { documentIds: [String(id)] }),
    await admin.post(`${path}/clone/${id}`),
    await admin.post('/audit', { subject: 'anders' }),
    await admin.put(`/audit/${id}`, { subject: 'anders' }),
    await admin.delete(`/audit/${id}`),
    await admin.delete('/audit'),
  ];
  expect(attempts.map(({ status }) => status)).toEqual([
    403, 403, 403, 403, 403, 403, 405, 405, 405, 405,
  ]);
  expect((await logOf('publish')).find((line) => line.id === id)).toEqual(before);
});

test('a token of any kind reads no line', async () => {
  const headers = { Authorization: `Bearer ${inject('cmsToken')}` };
  const statuses = await Promise.all(
    ['/audit', '/api/audit-entries', '/api/audit-entry'].map(
      async (path) => (await fetch(`${inject('cmsUrl')}${path}`, { headers })).status,
    ),
  );
  expect(statuses).toEqual([401, 404, 404]);
});
