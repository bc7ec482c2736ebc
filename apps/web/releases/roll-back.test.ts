import { spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openReleaseStore } from './release-store.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'releases-'));
  const store = openReleaseStore(folder);
  for (const text of ['een', 'twee', 'drie']) {
    const draft = await store.begin('genk');
    await draft.write('index.html', text);
    await draft.finish({ code: 'c0de' });
  }
});
afterEach(() => rm(folder, { recursive: true }));

const script = fileURLToPath(new URL('./roll-back.ts', import.meta.url));

function rollBack(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], {
    encoding: 'utf8',
    env: { ...process.env, PUBLISH_DIR: folder, MUNICIPALITY: '' },
  });
  return { status, stdout, stderr };
}

test('an older release is put back, and which one is said', async () => {
  expect(rollBack('genk', '1')).toEqual({
    status: 0,
    stdout: expect.stringMatching(
      /^What was in release 1 of genk, of \d+ \S+ \d{4} at \d\d:\d\d, is live again, as release 4\.\nThe next publication replaces it: mend first in the admin what was wrong\.\n$/,
    ),
    stderr: '',
  });
  expect(await readFile(join(folder, 'live/genk/index.html'), 'utf8')).toBe('een');
});

test.each([
  [
    [],
    'Say of which municipality: "npm run rollback -- genk" puts the release before back, ' +
      '"npm run rollback -- genk 12" release 12.\n',
  ],
  [['brugge'], 'There is no older release of brugge to put back.\n'],
  [
    ['genk', 'gisteren'],
    'Release gisteren of genk cannot be put back: it is live, or no longer there. ' +
      'There are: 2, 1.\n',
  ],
])('%j is answered with what to do', (args, sentence) => {
  expect(rollBack(...args)).toEqual({ status: 1, stdout: '', stderr: sentence });
});
