import { beforeAll, expect, inject, test } from 'vitest';
import { type AdminClient, type Answer, openAdmin, signIn } from '../helpers/admin-client.ts';
import { waitForMail } from '../helpers/mailbox.ts';
import { entriesOf, sessionOf } from './officer.ts';

const cmsUrl = inject('cmsUrl');
const good = 'Kwartel-tandem-vlieger-91';
const easy = 'Sociaalhuis2026!';
const tooEasy = /^Dit wachtwoord is te makkelijk te raden/;

let admin: AdminClient;
let roles: { id: number; code: string }[];
let count = 0;

beforeAll(async () => {
  admin = await sessionOf('beheer');
  roles = (await admin.get('/admin/roles')).body.data;
});

function roleOf(municipality: string): number {
  return roles.find(({ code }) => code === `gemeente-${municipality}`)!.id;
}

interface Invited {
  id: number;
  email: string;
  registrationToken: string;
}

async function invite(): Promise<Invited> {
  count += 1;
  const email = `genodigd.${count}@example.be`;
  const answer = await admin.post('/admin/users', {
    email,
    firstname: 'Veerle',
    lastname: 'Vandekerckhove',
    roles: [roleOf('genk')],
  });
  return answer.body.data;
}

function accept({ registrationToken }: Invited, password: string): Promise<Answer> {
  return openAdmin(cmsUrl).post('/admin/register', {
    registrationToken,
    userInfo: { firstname: 'Veerle', lastname: 'Vandekerckhove', password },
  });
}

async function newOfficer(): Promise<{ id: number; email: string; client: AdminClient }> {
  const invited = await invite();
  expect((await accept(invited, good)).status).toBe(200);
  const client = await signIn(cmsUrl, { email: invited.email, password: good });
  return { ...invited, client };
}

test('an invitation is not accepted with a password that is easy to guess', async () => {
  const invited = await invite();
  const refused = await accept(invited, easy);
  expect(refused).toMatchObject({ status: 400, body: { error: { name: 'ValidationError' } } });
  expect(refused.body.error.message).toMatch(tooEasy);
  expect((await accept(invited, 'Vandekerckhove1980')).body.error.message).toMatch(tooEasy);
  expect((await accept(invited, good)).status).toBe(200);
});

test('whoever is invited gets a mail with the link to choose a password', async () => {
  const { email, registrationToken } = await invite();
  const mail = await waitForMail(inject('mailFolder'), email);
  expect(mail).toContain('From: beheer@example.be');
  expect(mail).toContain('Kies hier uw wachtwoord:');
  expect(mail).toContain(`/admin/auth/register?registrationToken=${registrationToken}`);
});

test('a forgotten password is replaced through a mail, by one that is good enough', async () => {
  const { email } = await newOfficer();
  const anybody = openAdmin(cmsUrl);
  expect((await anybody.post('/admin/forgot-password', { email })).status).toBe(204);
  const mail = await waitForMail(inject('mailFolder'), email, 'Kies een nieuw wachtwoord');
  const [, code] = /auth\/reset-password\?code=(\w+)/.exec(mail)!;
  const reset = (password: string) =>
    anybody.post('/admin/reset-password', { resetPasswordToken: code, password });
  expect((await reset(easy)).body.error.message).toMatch(tooEasy);
  expect((await reset('Trommel parade gips 4')).status).toBe(200);
  await signIn(cmsUrl, { email, password: 'Trommel parade gips 4' });
});

test('a bad new password on the own profile changes nothing, and signs nobody out', async () => {
  const { client, email } = await newOfficer();
  const profile = { currentPassword: good, password: easy };
  const refused = await client.put('/admin/users/me', profile);
  expect(refused.body.error.message).toMatch(tooEasy);
  expect((await client.get('/admin/users/me')).status).toBe(200);
  await signIn(cmsUrl, { email, password: good });
});

test('an administrator cannot give anybody an easy password either', async () => {
  const { id, email } = await newOfficer();
  const refused = await admin.put(`/admin/users/${id}`, { password: easy });
  expect(refused.body.error.message).toMatch(tooEasy);
  await signIn(cmsUrl, { email, password: good });
});

test('whoever is disabled is signed out, and stays so when enabled again', async () => {
  const { id, client } = await newOfficer();
  expect((await client.get(entriesOf('service'))).status).toBe(200);
  await admin.put(`/admin/users/${id}`, { isActive: false });
  expect((await client.get(entriesOf('service'))).status).toBe(401);
  await admin.put(`/admin/users/${id}`, { isActive: true });
  expect((await client.get(entriesOf('service'))).status).toBe(401);
});

test('whoever loses a role is signed out', async () => {
  const { id, client } = await newOfficer();
  await admin.put(`/admin/users/${id}`, { roles: [roleOf('halle')] });
  expect((await client.get(entriesOf('service'))).status).toBe(401);
});

test('whoever gets another name stays signed in', async () => {
  const { id, client } = await newOfficer();
  await admin.put(`/admin/users/${id}`, { firstname: 'Veerle Maria' });
  expect((await client.get(entriesOf('service'))).status).toBe(200);
});

/** A request from elsewhere: everybody else in these tests asks without a proxy. */
function attempt(path: string, address: string, body: object): Promise<Response> {
  return fetch(`${cmsUrl}${path}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'X-Forwarded-For': `10.9.9.9, ${address}` },
    body: JSON.stringify(body),
  });
}

test('after twenty failures over many accounts, an address has to wait, and only that one', async () => {
  const guess = (path: string, address: string, email: string) =>
    attempt(path, address, { email, password: 'Fout-1-woord' });
  const statuses: number[] = [];
  for (let number = 0; number < 20; number += 1) {
    const email = `raden.${number}@example.be`;
    statuses.push((await guess('/admin/login', '198.51.100.7', email)).status);
  }
  expect(new Set(statuses)).toEqual(new Set([400]));
  for (const path of ['/admin/login', '/admin/login/', '/admin/LOGIN', '/admin/reset-password']) {
    const refused = await guess(path, '198.51.100.7', 'nog.iemand@example.be');
    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get('Retry-After'))).toBeGreaterThan(600);
    expect((await refused.json()).error.message).toMatch(
      /^Te veel pogingen\. Probeer het opnieuw over \d+ minuten\.$/,
    );
  }
  const other = await guess('/admin/login', '198.51.100.8', 'nog.iemand@example.be');
  expect(other.status).toBe(400);
});

test('after ten mails for forgotten passwords, an address has to wait, whoever they were for', async () => {
  const ask = async (address: string, email: string) =>
    (await attempt('/admin/forgot-password', address, { email })).status;
  const statuses: number[] = [];
  for (let number = 0; number < 11; number += 1) {
    statuses.push(await ask('198.51.100.9', `vergeten.${number}@example.be`));
  }
  expect(statuses).toEqual([...Array<number>(10).fill(204), 429]);
  expect(await ask('198.51.100.10', 'vergeten@example.be')).toBe(204);
});
