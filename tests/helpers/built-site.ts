import { execFile } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { webFolder } from './repository.ts';

/**
 * The folder of a site built from the recorded content: the one that `SITE_DIR` names, or a new one.
 * @throws Error with what the build said, when it fails.
 */
export async function buildSite(): Promise<string> {
  const given = process.env.SITE_DIR;
  if (given) return given;
  const outDir = mkdtempSync(join(tmpdir(), 'sociaal-huis-site-'));
  const manifest = createRequire(join(webFolder, 'package.json')).resolve('astro/package.json');
  await promisify(execFile)(
    process.execPath,
    [join(dirname(manifest), 'bin/astro.mjs'), 'build', '--outDir', outDir],
    {
      cwd: webFolder,
      env: {
        ...process.env,
        CMS: 'fixtures',
        ALLOW_SAMPLES: '1',
        MUNICIPALITY: '',
        BASE: '',
        NODE_ENV: 'production',
      },
      maxBuffer: 64 * 1024 * 1024,
    },
  );
  return outDir;
}
