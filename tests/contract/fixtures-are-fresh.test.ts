import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { fixturesFolder, webFolder } from '../helpers/repository.ts';

let fresh: string;
let said: string;

// With the program of `npm run record` itself, which must not write somewhere else.
beforeAll(() => {
  fresh = mkdtempSync(join(tmpdir(), 'sociaal-huis-recording-'));
  said = execFileSync(process.execPath, [join(webFolder, 'command/record-fixtures.ts')], {
    encoding: 'utf8',
    env: {
      ...process.env,
      CMS_URL: inject('cmsUrl'),
      CMS_TOKEN: inject('cmsToken'),
      CMS_RECORDING: fresh,
    },
  });
});

test('the program says where it recorded', () => {
  expect(said).toContain(`Recorded in ${fresh}.`);
});

afterAll(() => rmSync(fresh, { recursive: true, force: true }));

test.each(['cms', 'media'])(
  'the recorded %s folder is what a freshly seeded CMS gives',
  (folder) => {
    const [recorded, wanted] = [fixturesFolder, fresh].map((base) => readAll(join(base, folder)));
    const names = [...new Set([...recorded!.keys(), ...wanted!.keys()])].toSorted();
    const stale = names.filter((name) => !sameBytes(recorded!.get(name), wanted!.get(name)));
    expect(
      stale,
      `These files in tests/fixtures/${folder} are not what the seed gives any more: run \`npm run record\``,
    ).toEqual([]);
  },
);

function readAll(folder: string): Map<string, Buffer> {
  return new Map(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name))]));
}

function sameBytes(one: Buffer | undefined, other: Buffer | undefined): boolean {
  return one !== undefined && other !== undefined && one.equals(other);
}
