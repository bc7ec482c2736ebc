/** Refuses names that would leave the folder they belong in. */
import { isPacked } from './content-codings.ts';
import { portalUnit } from './published-places.ts';
import { ReleaseError } from './release-error.ts';

/**
 * The unit, when it may be one: a municipality's slug or the portal's unit.
 * @throws {ReleaseError} otherwise
 */
export function requireUnit(unit: string): string {
  if (unit === portalUnit || /^[a-z0-9]+(-[a-z0-9]+)*$/.test(unit)) return unit;
  throw new ReleaseError(
    `"${unit}" is no municipality. Write the slug, such as "genk", or "${portalUnit}".`,
  );
}

/**
 * The path of a file, when it may be one: relative, tidy, and with an address of its own.
 * @throws {ReleaseError} otherwise
 */
export function requirePath(path: string): string {
  const tidy = path
    .split('/')
    .every((part) => part !== '' && (!part.startsWith('.') || part === '.well-known'));
  if (tidy && !/[\\\0]/.test(path) && !isPacked(path)) return path;
  throw new ReleaseError(
    `"${path}" kan geen bestand van een release zijn. Schrijf het zonder schuine streep vooraan, ` +
      'zonder verborgen mappen en zonder .br of .gz.',
  );
}
