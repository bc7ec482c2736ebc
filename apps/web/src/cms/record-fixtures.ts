/**
 * `CMS_TOKEN=… node src/cms/record-fixtures.ts`: records the answers of a running, seeded CMS into
 * `tests/fixtures`, for builds and tests that need no CMS.
 */
import { fileURLToPath } from 'node:url';
import { readEnvironment } from '../settings/env.ts';
import { explainFailure } from '../../command/explain-failure.ts';
import { chooseMunicipalities } from '../settings/municipalities.ts';
import { recordContent } from './recording.ts';
import { openSource, rememberAnswers } from './source.ts';
import { withStableIdentities } from './stable-identities.ts';

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
