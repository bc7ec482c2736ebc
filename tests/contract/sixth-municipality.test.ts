import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { copyMunicipalitiesWithSixth, sixth } from '../helpers/sixth-municipality.ts';
import { startCms, type RunningCms } from '../helpers/start-cms.ts';

let folder: string;
let cms: RunningCms;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'sociaal-huis-sixth-'));
  cms = await startCms({
    env: {
      MUNICIPALITIES_DIR: copyMunicipalitiesWithSixth(join(folder, 'municipalities')),
      // No content: the municipality is there before anybody writes for it.
      SEED_DIR: join(folder, 'seed'),
    },
  });
});

afterAll(async () => {
  await cms?.stop();
  rmSync(folder, { recursive: true, force: true });
});

test('a municipality that is one file more can be chosen in every content type', async () => {
  const { contentTypes } = await ask<Init>(await logIn('beheer'), '/content-manager/init');
  const ours = contentTypes.filter(({ uid }) => uid.startsWith('api::'));
  expect(ours.length).toBeGreaterThan(0);
  const without = ours.filter(({ attributes }) => !attributes.municipality?.enum?.includes(sixth));
  expect(without.map(({ uid }) => uid)).toEqual([]);
});

test('its officer can sign in, and what the officer writes is of that municipality', async () => {
  const token = await logIn(`communicatie.${sixth}`);
  const notice = await ask<{ municipality: string }>(
    token,
    '/content-manager/collection-types/api::notice.notice',
    { title: 'Gesloten door storm', body: 'Bel ons.', level: 'info' },
  );
  expect(notice.municipality).toBe(sixth);
});

interface Init {
  contentTypes: { uid: string; attributes: { municipality?: { enum?: string[] } } }[];
}

/** Signs in the demo account whose address begins with `name`. */
async function logIn(name: string): Promise<string> {
  const account = cms.accounts.find(({ email }) => email === `${name}@example.be`);
  expect(account, `the demo account of ${name}`).toBeDefined();
  const { email, password } = account!;
  const { token } = await ask<{ token: string }>('', '/admin/login', { email, password });
  return token;
}

/** Asks the admin API, as the browser does: a question without a body reads, one with a body writes. */
async function ask<Answer>(token: string, path: string, body?: object): Promise<Answer> {
  const response = await fetch(cms.url + path, {
    method: body === undefined ? 'GET' : 'POST',
    headers: {
      'Content-Type': 'application/json',
      ...(token === '' ? {} : { Authorization: `Bearer ${token}` }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  expect(response.ok, `${path}: ${response.status} ${text}`).toBe(true);
  return (JSON.parse(text) as { data: Answer }).data;
}
