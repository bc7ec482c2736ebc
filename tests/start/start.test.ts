import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readMunicipalities } from '@sociaal-huis/schema/municipalities';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findFreePort } from '../helpers/free-port.ts';
import { endGroup } from '../helpers/process-tree.ts';
import { root } from '../helpers/repository.ts';

const folder = mkdtempSync(join(tmpdir(), 'sociaal-huis-start-'));
let web: string;
let cms: string;
let env: NodeJS.ProcessEnv;

beforeAll(async () => {
  const [webPort, cmsPort] = [await findFreePort(), await findFreePort()];
  web = `http://localhost:${webPort}`;
  cms = `http://localhost:${cmsPort}`;
  const { DATABASE_URL: _ignored, ...environment } = process.env;
  env = {
    ...environment,
    WEB_PORT: String(webPort),
    CMS_PORT: String(cmsPort),
    DATABASE_FILENAME: join(folder, 'cms.sqlite'),
    PUBLIC_DIR: join(folder, 'public'),
    OUT_DIR: join(folder, 'site'),
  };
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('npm start', () => {
  test('serves the portal, five subsites and the admin, and shows six logins once', async () => {
    const { child, output } = await start();
    const addresses = readMunicipalities().map(({ slug }) => `${web}/${slug}/`);
    expect(addresses).toHaveLength(5);
    for (const address of [`${web}/`, ...addresses, `${cms}/admin`]) {
      expect(output).toContain(address);
      expect((await fetch(address)).status, address).toBe(200);
    }
    const [login] = output.matchAll(/(beheer@example\.be)\s+(\S{16,})/g);
    expect(output.match(/@example\.be\s+\S{16,}/g)).toHaveLength(6);
    const answer = await fetch(`${cms}/admin/login`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ email: login?.[1], password: login?.[2] }),
    });
    expect(answer.status).toBe(200);
    await endGroup(child);
    await expect(fetch(`${web}/`)).rejects.toThrow();
    await expect(fetch(`${cms}/_health`)).rejects.toThrow();
  });

  test('serves again what it built before while the CMS wakes up, and shows no login', async () => {
    const { child, output } = await start();
    expect(output.indexOf('The subsites are at')).toBeLessThan(
      output.indexOf('CMS with its content'),
    );
    expect(output).toContain('The logins were shown when the database was made.');
    expect(output).not.toMatch(/@example\.be/);
    await endGroup(child);
  });
});

/** Starts and waits for the closing table. */
function start(): Promise<{ child: ChildProcess; output: string }> {
  const child = spawn(process.execPath, ['.scripts/start.mjs'], {
    cwd: root,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  let output = '';
  return new Promise((resolve, reject) => {
    const read = (chunk: Buffer): void => {
      output += chunk;
      if (output.includes('Stop with Ctrl-C')) resolve({ child, output });
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.once('close', (status) =>
      reject(new Error(`It ended with status ${status}:\n${output}`)),
    );
  });
}
