import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { fixturesFolder, root } from './repository.ts';

/** A municipality that does not exist, and so can be told from all others. */
export const sixth = 'brakel-aan-zee';

/** Copies the configuration files of all municipalities. Returns the folder, for MUNICIPALITIES_DIR. */
export function copyMunicipalities(folder: string): string {
  cpSync(join(root, 'packages/schema/municipalities'), folder, { recursive: true });
  return folder;
}

/** The same, with one file more: all that is needed to add a municipality. */
export function copyMunicipalitiesWithSixth(folder: string): string {
  copyMunicipalities(folder);
  const file = `${sixth}.json`;
  cpSync(join(fixturesFolder, 'municipalities', file), join(folder, file));
  return folder;
}
