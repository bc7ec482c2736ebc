/**
 * `CMS_TOKEN=… node command/record-fixtures.ts`: records the answers of a running, seeded CMS into
 * `tests/fixtures`, for builds and tests that need no CMS.
 */
import { fileURLToPath } from 'node:url';
import { readEnvironment } from '../src/settings/env.ts';
import { explainFailure } from './explain-failure.ts';
import { chooseMunicipalities } from '../src/settings/municipalities.ts';
import { recordContent } from '../src/cms/recording.ts';
import { openSource, rememberAnswers } from '../src/cms/source.ts';
import { withStableIdentities } from '../src/cms/stable-identities.ts';

const folder = fileURLToPath(new URL('../../../tests/fixtures', import.meta.url));

try {
  await record();
} catch (error) {
  console.error(explainFailure(error) ?? error);
  process.exitCode = 1;
}

async function record(): Promise<void> {
  const env = readEnvironment({ ...process.env, CMS: 'live' });
  const municipalities = chooseMunicipalities(undefined);
  const source = rememberAnswers(openSource(env));
  console.log(`Opnemen uit ${source.name} …`);
  const stable = await withStableIdentities(
    source,
    municipalities.map(({ slug }) => slug),
  );
  await recordContent(stable, municipalities, folder, console.log);
  console.log(`Opgenomen in ${folder}.`);
}
