/**
 * `CMS_TOKEN=… node command/record-fixtures.ts`: records the answers of a running, seeded CMS where
 * builds and tests without a CMS read them: `tests/fixtures`, or the folder in `CMS_RECORDING`.
 */
import { fileURLToPath } from 'node:url';
import { readEnvironment } from '../src/settings/env.ts';
import { explainFailure } from './explain-failure.ts';
import { chooseMunicipalities } from '../src/settings/municipalities.ts';
import { recordContent } from '../src/cms/recording.ts';
import { openSource, rememberAnswers } from '../src/cms/source.ts';
import { withStableIdentities } from '../src/cms/stable-identities.ts';

try {
  await record();
} catch (error) {
  console.error(explainFailure(error) ?? error);
  process.exitCode = 1;
}

async function record(): Promise<void> {
  process.chdir(fileURLToPath(new URL('..', import.meta.url)));
  const env = readEnvironment({ ...process.env, CMS: 'live' });
  const municipalities = chooseMunicipalities(undefined);
  const source = rememberAnswers(openSource(env));
  console.log(`Recording from ${source.name} …`);
  const stable = await withStableIdentities(
    source,
    municipalities.map(({ slug }) => slug),
  );
  await recordContent(stable, municipalities, env.recording, console.log);
  console.log(`Recorded in ${env.recording}.`);
}
