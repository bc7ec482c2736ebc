import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { explainInstallFailure } from '../../.scripts/install.mjs';
import {
  readPorts,
  readSettings,
  requireDiskSpace,
  requireFreePort,
} from '../../.scripts/preflight.mjs';
import { findFreePort } from '../helpers/free-port.ts';
import { root } from '../helpers/repository.ts';

test.each(['WEB_PORT', 'CMS_PORT', 'PREVIEW_PORT'])(
  'a taken %s is named with another port to try',
  async (name) => {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, () => resolve()));
    const { port } = server.address() as { port: number };
    const env = {
      WEB_PORT: String(await findFreePort()),
      CMS_PORT: String(await findFreePort()),
      PREVIEW_PORT: String(await findFreePort()),
    };
    const result = await runStart({ ...env, [name]: String(port) });
    server.close();
    expect(result.status).toBe(1);
    expect(result.stderr.trim()).toMatch(
      new RegExp(
        `^Port ${port} is taken by another program\\. Stop that program, or choose another port: ${name}=\\d+ npm start$`,
      ),
    );
  },
);

test('a port that the start before is about to give back is waited for', async () => {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, () => resolve()));
  const { port } = server.address() as { port: number };
  const free = requireFreePort(port, 'CMS_PORT').then(() => server.listening);
  setTimeout(() => server.close(), 1500);
  expect(await free).toBe(false);
});

test('a port that is no number is named', async () => {
  const result = await runStart({ WEB_PORT: 'http' });
  expect(result.status).toBe(1);
  expect(result.stderr.trim()).toBe(
    'WEB_PORT is not a port number. Give WEB_PORT a number from 1 to 65535.',
  );
});

test('one port for two servers is refused', async () => {
  const result = await runStart({ WEB_PORT: '8080', CMS_PORT: '8080' });
  expect(result.status).toBe(1);
  expect(result.stderr.trim()).toBe(
    'The subsites and the admin cannot both be on port 8080. Give WEB_PORT or CMS_PORT another number.',
  );
  expect(() => readPorts({ WEB_PORT: '4322' })).toThrow(
    'The subsites and the previews cannot both be on port 4322. Give WEB_PORT or PREVIEW_PORT another number.',
  );
  expect(() => readPorts({ CMS_PORT: '8081', PREVIEW_PORT: '8081' })).toThrow(
    'The admin and the previews cannot both be on port 8081. Give CMS_PORT or PREVIEW_PORT another number.',
  );
});

test('a port may stand in .env; the environment goes before it, and an empty value is none', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sociaal-huis-settings-'));
  writeFileSync(join(folder, '.env'), 'WEB_PORT=8080\nCMS_PORT=8081\n');
  const others = { web: 8080, preview: 4322 };
  expect(readPorts(readSettings(folder, { CMS_PORT: '9000' }))).toEqual({ ...others, cms: 9000 });
  expect(readPorts(readSettings(folder, { CMS_PORT: '' }))).toEqual({ ...others, cms: 1337 });
  rmSync(folder, { recursive: true });
});

test('a registry that cannot be reached ends the install in one sentence', () => {
  const copy = mkdtempSync(join(tmpdir(), 'sociaal-huis-no-network-'));
  for (const path of ['.scripts', 'package.json', 'pnpm-lock.yaml', 'pnpm-workspace.yaml']) {
    cpSync(join(root, path), join(copy, path), { recursive: true });
  }
  for (const part of ['apps/cms', 'apps/web', 'packages/schema', 'packages/ui', 'tests']) {
    mkdirSync(join(copy, part), { recursive: true });
    cpSync(join(root, part, 'package.json'), join(copy, part, 'package.json'));
  }
  const result = spawnSync(process.execPath, ['.scripts/run.mjs', 'test'], {
    cwd: copy,
    encoding: 'utf8',
    env: {
      ...process.env,
      npm_config_cache: join(copy, 'cache'),
      npm_config_registry: 'http://127.0.0.1:9/',
      npm_config_fetch_retries: '0',
    },
  });
  rmSync(copy, { recursive: true, force: true });
  expect(result.status).toBe(1);
  expect(result.stderr.trim()).toBe(
    'The package registry cannot be reached, so the packages could not be installed. Check the network (or the registry in your npm settings) and run the command again.',
  );
});

test('a disk without room is refused with what is free and what is needed', () => {
  expect(() => requireDiskSpace(root, 1024 ** 5)).toThrow(
    /^Only [\d.]+ GB is free on the disk of .+, and this needs 1048576\.0 GB\. Free some space and run the command again\.$/,
  );
});

test('a disk that fills up during the install is told so', () => {
  expect(explainInstallFailure('ERR_PNPM_ENOSPC  ENOSPC: no space left on device, write')).toBe(
    'The disk is full, so the packages could not be installed. Free at least 3 GB and run the command again.',
  );
});

function runStart(env: Record<string, string>): Promise<{ status: number | null; stderr: string }> {
  const child = spawn(process.execPath, ['.scripts/run.mjs', 'start'], {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let stderr = '';
  child.stderr.on('data', (chunk) => (stderr += chunk));
  return new Promise((resolve) => {
    child.once('close', (status) => resolve({ status, stderr }));
  });
}
