import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  MunicipalityConfigError,
  type MunicipalityConfigProblem,
} from '../municipality-config-error.ts';
import { type Municipality, parseMunicipality } from '../municipality.ts';

export { MunicipalityConfigError, type MunicipalityConfigProblem };

/** MUNICIPALITIES_DIR, else the folder of this package: at the same distance from `src` and `dist`. */
function defaultFolder(): string {
  const given = process.env.MUNICIPALITIES_DIR;
  return given || fileURLToPath(new URL('../../municipalities/', import.meta.url));
}

/**
 * Reads every municipality that has a file `<slug>.json` in the folder, in the order of the slugs.
 *
 * @throws {MunicipalityConfigError} naming every problem in every file, also what two files share.
 */
export function readMunicipalities(folder: string = defaultFolder()): Municipality[] {
  const problems: MunicipalityConfigProblem[] = [];
  const read: { file: string; municipality: Municipality }[] = [];
  for (const file of listFiles(folder)) {
    try {
      const municipality = parseMunicipality(readJson(folder, file), file);
      read.push({ file, municipality });
      problems.push(...checkFileName(file, municipality));
    } catch (error) {
      if (!(error instanceof MunicipalityConfigError)) throw error;
      problems.push(...error.problems);
    }
  }
  problems.push(...findShared(read));
  if (problems.length > 0) throw new MunicipalityConfigError(problems);
  return read.map(({ municipality }) => municipality);
}

function listFiles(folder: string): string[] {
  const files = readdirSync(folder)
    .filter((file) => file.endsWith('.json') && !file.endsWith('.schema.json'))
    .toSorted();
  if (files.length > 0) return files;
  const message = 'In deze map staat geen enkele gemeente. Maak er een bestand <slug>.json.';
  throw new MunicipalityConfigError([{ file: folder, field: '', message }]);
}

function readJson(folder: string, file: string): unknown {
  try {
    const value: unknown = JSON.parse(readFileSync(join(folder, file), 'utf8'));
    if (typeof value !== 'object' || value === null) return value;
    // Only editors read `$schema`: it gives completion.
    const { $schema: _, ...config } = value as Record<string, unknown>;
    return config;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    const message = `Dit is geen geldige JSON. Verbeter de schrijfwijze: ${error.message}`;
    throw new MunicipalityConfigError([{ file, field: '', message }]);
  }
}

function checkFileName(file: string, { slug }: Municipality): MunicipalityConfigProblem[] {
  if (file === `${slug}.json`) return [];
  const message = `De slug is "${slug}". Geef het bestand de naam ${slug}.json, of verbeter de slug.`;
  return [{ file, field: 'slug', message }];
}

/** What may belong to one municipality only, with where it stands. */
function identifiersOf(municipality: Municipality): [field: string, value: string][] {
  const { slug, nis, nutsCode, domain, ocmw, authority, postcodes } = municipality;
  return [
    ['slug', slug],
    ['nis', nis],
    ['nutsCode', nutsCode],
    ['domain', domain],
    ['ocmw.kbo', ocmw.kbo],
    ['ocmw.ovo', ocmw.ovo],
    ['ocmw.uri', ocmw.uri],
    ['authority.kbo', authority.kbo],
    ['authority.ovo', authority.ovo],
    ['authority.uri', authority.uri],
    ...postcodes.flatMap(({ postcode, places }, index) =>
      places.map(({ name }): [string, string] => [`postcodes[${index}]`, `${postcode} ${name}`]),
    ),
  ];
}

function findShared(
  read: readonly { file: string; municipality: Municipality }[],
): MunicipalityConfigProblem[] {
  const firstFileWith = new Map<string, string>();
  return read.flatMap(({ file, municipality }) =>
    identifiersOf(municipality).flatMap(([field, value]) => {
      // A number is an OCMW's or a municipality's: its kind counts, not the body it stands with.
      const key = `${field.replace(/^\w+\.|\[\d+\]$/g, '')} ${value}`;
      const first = firstFileWith.get(key);
      if (first === undefined) {
        firstFileWith.set(key, file);
        return [];
      }
      const message = `"${value}" staat ook in ${first}. Elke gemeente heeft een eigen waarde: verbeter een van de twee.`;
      return [{ file, field, message }];
    }),
  );
}
