import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readMunicipalities } from '@sociaal-huis/schema/municipalities';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findFreePort } from '../helpers/free-port.ts';
import { endGroup } from '../helpers/process-tree.ts';
import { root } from '../helpers/repository.ts';
import { copyMunicipalitiesWithSixth } from '../helpers/sixth-municipality.ts';

const folder = mkdtempSync(join(tmpdir(), 'sociaal-huis-start-'));
let web: string;
let cms: string;
let preview: string;
let env: NodeJS.ProcessEnv;
/** What a test that fails half-way would leave running. */
const started: ChildProcess[] = [];

beforeAll(async () => {
  const [webPort, cmsPort] = [await findFreePort(), await findFreePort()];
  const previewPort = await findFreePort();
  web = `http://localhost:${webPort}`;
  cms = `http://localhost:${cmsPort}`;
  preview = `http://localhost:${previewPort}`;
  const { DATABASE_URL: _ignored, ...environment } = process.env;
  env = {
    ...environment,
    WEB_PORT: String(webPort),
    CMS_PORT: String(cmsPort),
    PREVIEW_PORT: String(previewPort),
    DATABASE_FILENAME: join(folder, 'cms.sqlite'),
    PUBLIC_DIR: join(folder, 'public'),
    PUBLISH_DIR: join(folder, 'published'),
  };
});

afterAll(async () => {
  await Promise.all(started.map(endGroup));
  rmSync(folder, { recursive: true, force: true });
});

describe('npm start', () => {
  test('serves the portal, five subsites and the admin, and shows six logins once', async () => {
    const { child, output } = await start(env);
    const addresses = readMunicipalities().map(({ slug }) => `${web}/${slug}/`);
    expect(addresses).toHaveLength(5);
    for (const address of [`${web}/`, ...addresses, `${cms}/admin`]) {
      expect(output()).toContain(address);
      expect((await fetch(address)).status, address).toBe(200);
    }
    const [login] = output().matchAll(/(beheer@example\.be)\s+(\S{16,})/g);
    expect(output().match(/@example\.be\s+\S{16,}/g)).toHaveLength(6);
    const answer = await fetch(`${cms}/admin/login`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ email: login?.[1], password: login?.[2] }),
    });
    expect(answer.status).toBe(200);
    expect((await fetch(`${preview}/voorbeeld/`)).status).toBe(401);
    await endGroup(child);
    expect(output()).toMatch(/Stop with Ctrl-C\.\s*$/);
    await expect(fetch(`${web}/`)).rejects.toThrow('fetch failed');
    await expect(fetch(`${cms}/_health`)).rejects.toThrow('fetch failed');
  });

  test('serves again what it built before while the CMS wakes up, and shows no login', async () => {
    // What other builds are told by the environment does not change what this command shows.
    const { child, output } = await start({ ...env, MUNICIPALITY: 'genk', CMS: 'fixtures' });
    expect(output().indexOf('The subsites are at')).toBeLessThan(
      output().indexOf('CMS with its content'),
    );
    expect(output()).toContain('The logins were shown when the database was made.');
    expect(output()).not.toMatch(/@example\.be/);
    expect((await fetch(`${web}/gent/`)).status).toBe(200);
    await endGroup(child);
  });

  test('publishes every municipality but the one without content, and says what that lacks', async () => {
    const { child, output } = await start({
      ...env,
      MUNICIPALITIES_DIR: copyMunicipalitiesWithSixth(join(folder, 'municipalities')),
    });
    await expect.poll(output).toMatch(/: not published after .*Ontbreekt\. Maak dit onderdeel aan/);
    const portal = await (await fetch(`${web}/`)).text();
    for (const { slug } of readMunicipalities()) expect(portal).toContain(`href="/${slug}/"`);
    expect(portal.match(/class="municipality-card"/g)).toHaveLength(5);
    for (const address of [`${web}/gent/`, `${cms}/admin`]) {
      expect((await fetch(address)).status, address).toBe(200);
    }
    await endGroup(child);
  });

  test('names the variable of a database that cannot be used, without its password', async () => {
    const refused = start({ ...env, DATABASE_URL: 'postgres://ann:geheim@127.0.0.1:9/cms' });
    await expect(refused).rejects.toThrow(
      /\nThe CMS cannot use its database "cms" at 127\.0\.0\.1:9, as user "ann": nothing answers there\. Check that PostgreSQL runs and that DATABASE_URL is right, or leave DATABASE_URL out to use SQLite\. /,
    );
    await expect(refused).rejects.not.toThrow(/geheim|\n\s+at /);
  });
});

/** Starts and waits for the closing table. */
function start(
  variables: NodeJS.ProcessEnv,
): Promise<{ child: ChildProcess; output: () => string }> {
  const child = spawn(process.execPath, ['.scripts/run.mjs', 'start'], {
    cwd: root,
    env: variables,
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  started.push(child);
  let output = '';
  return new Promise((resolve, reject) => {
    const read = (chunk: Buffer): void => {
      output += chunk;
      if (output.includes('Stop with Ctrl-C')) resolve({ child, output: () => output });
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.once('close', (status) =>
      reject(new Error(`It ended with status ${status}:\n${output}`)),
    );
  });
}
