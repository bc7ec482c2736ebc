/** `npm run rollback -- genk [release]`: puts an older release of a municipality back. */
import { fileURLToPath } from 'node:url';
import { readEnvironment } from '../src/settings/env.ts';
import { explainFailure } from '../command/explain-failure.ts';
import { ReleaseError } from './release-error.ts';
import { openReleaseStore } from './release-store.ts';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const [unit, id] = process.argv.slice(2);
try {
  await rollBack();
} catch (error) {
  console.error(error instanceof ReleaseError ? error.message : (explainFailure(error) ?? error));
  process.exitCode = 1;
}

async function rollBack(): Promise<void> {
  if (unit === undefined) {
    throw new ReleaseError(
      'Say of which municipality: "npm run rollback -- genk" puts the release before back, ' +
        '"npm run rollback -- genk 12" release 12.',
    );
  }
  // What is published needs no CMS, so no key to one either.
  const { publishDir } = readEnvironment({ ...process.env, CMS: 'fixtures' });
  const store = openReleaseStore(publishDir);
  const made = await store.rollback(unit, id);
  const releases = await store.list(unit);
  const restored = releases.find((release) => release.id === made)?.restored;
  const when = releases.find((release) => release.id === restored)?.made;
  console.log(
    `What was in release ${Number(restored)} of ${unit}` +
      `${when === undefined ? '' : `, of ${formatMoment(when)},`} is live again, as release ${Number(made)}.`,
  );
  console.log('The next publication replaces it: mend first in the admin what was wrong.');
}

function formatMoment(iso: string): string {
  return new Intl.DateTimeFormat('en-GB', {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: 'Europe/Brussels',
  }).format(new Date(iso));
}
