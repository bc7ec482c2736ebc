import { spawnSync } from 'node:child_process';
import { globSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { compileCms } from '../../.scripts/start/builds.ts';
import { cmsFolder } from '../helpers/repository.ts';

/** When each file of the compiled server was written. */
function listWritten(): Map<string, number> {
  const files = globSync('dist/{src,config}/**/*.js', { cwd: cmsFolder });
  return new Map(files.map((file) => [file, statSync(join(cmsFolder, file)).mtimeMs]));
}

test('the admin is built beside a CMS that starts: the compiled server stays as it is', async () => {
  await compileCms();
  const before = listWritten();
  expect(before.size).toBeGreaterThan(100);
  // Without secrets it gets as far as the settings, which come after the server and before the admin.
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/build-admin.js'], {
    cwd: cmsFolder,
    encoding: 'utf8',
    env: { PATH: process.env.PATH, NODE_ENV: 'production' },
  });
  // Strapi draws a box around it, as wide as it thinks the screen is.
  const said = `${stdout}${stderr}`.replaceAll(/[│┐┌└┘─\s]+/g, ' ');
  expect(said).toMatch(/The secret \w+ is not set/);
  expect(status).not.toBe(0);
  expect(listWritten()).toEqual(before);
});
