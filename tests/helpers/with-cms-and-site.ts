import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { requireBuiltSite } from './build-site.ts';
import { findFreePort } from './free-port.ts';
import { webFolder } from './repository.ts';
import { startCms } from './start-cms.ts';

/**
 * Starts a seeded CMS, builds the site out of it and serves it; the browser tests find all three in
 * the environment. Returns what ends them again.
 */
export default async function setup(): Promise<() => Promise<void>> {
  // Someone who works on a browser test has these running already.
  if (process.env.SITE_URL !== undefined) return async () => {};
  const folder = mkdtempSync(join(tmpdir(), 'sociaal-huis-site-'));
  const cms = await startCms();
  const site = {
    CMS_URL: cms.url,
    CMS_TOKEN: cms.token,
    OUT_DIR: join(folder, 'site'),
    ALLOW_SAMPLES: '1',
  };
  await requireBuiltSite(site);
  const port = await findFreePort();
  const server = spawn(process.execPath, ['src/serve.ts'], {
    cwd: webFolder,
    env: { ...process.env, ...site, PORT: String(port) },
    stdio: 'ignore',
  });
  Object.assign(process.env, site, {
    SITE_URL: `http://localhost:${port}`,
    DEMO_ACCOUNTS: JSON.stringify(cms.accounts),
  });
  return async () => {
    server.kill('SIGTERM');
    await cms.stop();
    rmSync(folder, { recursive: true, force: true });
  };
}
