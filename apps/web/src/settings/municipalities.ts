/** Which municipalities this build is for. */
import type { Municipality } from '@sociaal-huis/schema';
import { readMunicipalities } from '@sociaal-huis/schema/municipalities';
import { EnvironmentError } from './env.ts';

/**
 * The municipality with this slug, or all of them when there is none.
 *
 * @throws {EnvironmentError} when the slug names none of them.
 */
export function chooseMunicipalities(only: string | undefined): Municipality[] {
  const known = readMunicipalities();
  if (only === undefined) return known;
  const chosen = known.filter((municipality) => municipality.slug === only);
  if (chosen.length > 0) return chosen;
  throw new EnvironmentError(
    `The environment variable MUNICIPALITY is "${only}", and there is no such municipality. ` +
      `Choose from: ${known.map((municipality) => municipality.slug).join(', ')}.`,
  );
}
