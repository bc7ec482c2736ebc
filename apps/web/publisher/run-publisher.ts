/** `pnpm publish:site`: keeps the site in `PUBLISH_DIR` the same as what is published in the CMS. */
import { hostname } from 'node:os';
import { fileURLToPath } from 'node:url';
import { openSource } from '../src/cms/source.ts';
import { readEnvironment } from '../src/settings/env.ts';
import { explainFailure } from '../command/explain-failure.ts';
import { byName } from '../src/content/build-contents.ts';
import { chooseMunicipalities } from '../src/settings/municipalities.ts';
import { openEarlierContent } from './earlier-content.ts';
import { runPublisher } from './publisher.ts';
import { ReleaseError } from '../releases/release-error.ts';
import { openReleaseStore } from '../releases/release-store.ts';
import { requireSiteIdentity } from './site-identity.ts';
import { openClaimClient } from './claim-client.ts';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const stop = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort());

try {
  const env = readEnvironment({ ...process.env, CMS: 'live' });
  const folder = env.publishDir;
  await runPublisher({
    workshop: {
      source: openSource(env),
      store: openReleaseStore(folder),
      earlier: openEarlierContent(folder),
      municipalities: chooseMunicipalities(env.municipality).toSorted(byName),
      ownDomain: env.municipality !== undefined,
      site: env.site,
      base: env.base,
      allowSamples: env.allowSamples,
    },
    rendererDir: env.rendererDir,
    claims: openClaimClient({ url: env.cmsUrl, token: env.cmsToken! }),
    siteId: await requireSiteIdentity(folder),
    name: process.env.PUBLISHER_NAME || hostname(),
    say: (line) => console.log(`${new Date().toLocaleTimeString('nl-BE')}  ${line}`),
    signal: stop.signal,
  });
} catch (error) {
  console.error(error instanceof ReleaseError ? error.message : (explainFailure(error) ?? error));
  process.exitCode = 1;
}
