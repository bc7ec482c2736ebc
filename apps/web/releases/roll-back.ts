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
      'Schrijf van welke gemeente: "npm run rollback -- genk" zet de vorige release terug, ' +
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
    `Van ${unit} staat opnieuw live wat in release ${Number(restored)} stond` +
      `${when === undefined ? '' : `, van ${formatMoment(when)}`}. Het is nu release ${Number(made)}.`,
  );
  console.log(
    'De volgende publicatie vervangt dit weer: maak eerst in het beheer goed wat fout was.',
  );
}

function formatMoment(iso: string): string {
  return new Intl.DateTimeFormat('nl-BE', {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: 'Europe/Brussels',
  }).format(new Date(iso));
}
