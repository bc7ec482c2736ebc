import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { cmsFolder, root } from '../helpers/repository.ts';
import { type RunningCms, startCms } from '../helpers/start-cms.ts';
import type { RestoredDatabase } from './databases.ts';

/** Starts the CMS, or another build of it, on a database that was put back; without a seed. */
export function startOn(
  { env }: RestoredDatabase,
  dist = join(cmsFolder, 'dist'),
): Promise<RunningCms> {
  return startCms({
    databaseUrl: env.DATABASE_URL,
    script: join(root, 'tests/security/serve.ts'),
    env: { ...env, CMS_DIST: dist, SEED: '' },
    beside: {
      accounts: [],
      folder: mkdtempSync(join(tmpdir(), 'sociaal-huis-uploads-')),
      secrets: env,
    },
  });
}

/** Starts it where it has to refuse, and gives what it printed, without colours and times. */
export async function startRefused(database: RestoredDatabase, dist: string): Promise<string> {
  const started = await startOn(database, dist).then(
    (cms) => cms.stop().then(() => undefined),
    (error: Error) => error.message,
  );
  if (started === undefined) throw new Error('The CMS started.');
  return stripVTControlCharacters(started);
}
