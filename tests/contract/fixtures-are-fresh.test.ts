import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readMunicipalities } from '@sociaal-huis/schema/municipalities';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { recordContent } from '../../apps/web/src/cms/recording.ts';
import { openSource, rememberAnswers } from '../../apps/web/src/cms/source.ts';
import { withStableIdentities } from '../../apps/web/src/cms/stable-identities.ts';
import { readEnvironment } from '../../apps/web/src/settings/env.ts';
import { fixturesFolder } from '../helpers/repository.ts';

let fresh: string;

beforeAll(async () => {
  fresh = mkdtempSync(join(tmpdir(), 'sociaal-huis-recording-'));
  const municipalities = readMunicipalities();
  const live = openSource(
    readEnvironment({ CMS: 'live', CMS_URL: inject('cmsUrl'), CMS_TOKEN: inject('cmsToken') }),
  );
  const slugs = municipalities.map(({ slug }) => slug);
  const source = await withStableIdentities(rememberAnswers(live), slugs);
  await recordContent(source, municipalities, fresh);
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
