/** What is known of a release. It stands beside its folder. */
import type { Stats } from 'node:fs';
import { lstat, readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { releasesPlace } from './published-places.ts';
import { isAbsent, ReleaseError } from './release-error.ts';

/** Eight digits; each release of a unit has the number after the last, whatever the clock says. */
const idPattern = /^\d{8}$/;

export const ReleaseManifestSchema = z.strictObject({
  /** Its number among the releases of the unit; the newest has the highest. */
  id: z.string().regex(idPattern),
  /** Slug of a municipality, or `_portal`. */
  unit: z.string(),
  /** When it was finished, by the clock of the machine. */
  made: z.iso.datetime(),
  /** Hash of the site's own code that rendered it. */
  code: z.string(),
  /** Its files without their twins, relative to the root of the unit, with the SHA-256 of each. */
  files: z.record(z.string(), z.string().regex(/^[0-9a-f]{64}$/)),
  /** Addresses, below the root of the site, of the immutable files that its pages ask for. */
  assets: z.array(z.string()),
  /** What the publisher wants to find again, such as what each page was made from. */
  extra: z.record(z.string(), z.unknown()),
  /** The older release that was put back with this one. */
  restored: z.string().regex(idPattern).optional(),
  /** Name of the folder it was prepared in: from there anybody can finish what was promised here. */
  draft: z.string(),
});

/** A release, as its manifest describes it. */
export type ReleaseManifest = z.output<typeof ReleaseManifestSchema>;

/** The id after this one; the first when there is none. */
export function nextId(id: string | undefined): string {
  return idOfNumber(Number(id ?? 0) + 1);
}

/** An id as people type it ("43") in full. */
export function idOfNumber(written: string | number): string {
  return String(written).padStart(8, '0');
}

/** File that holds the manifest. */
export function manifestPlace(folder: string, unit: string, id: string): string {
  return join(releasesPlace(folder, unit), `${id}.json`);
}

/**
 * Reads a manifest; nothing when there is none.
 * @throws {ReleaseError} when the file is damaged.
 */
export async function getManifest(
  folder: string,
  unit: string,
  id: string,
): Promise<ReleaseManifest | undefined> {
  const file = manifestPlace(folder, unit, id);
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    if (isAbsent(error)) return undefined;
    throw error;
  }
  // Emptied when the release was cleared away.
  if (text === '') return undefined;
  try {
    return ReleaseManifestSchema.parse(JSON.parse(text));
  } catch (error) {
    throw new ReleaseError(
      `De beschrijving van release ${id} van ${unit} is beschadigd (${file}). ` +
        'Verwijder dat bestand en de map ernaast, en publiceer opnieuw.',
      { cause: error },
    );
  }
}

/** Every number of a unit that is taken, also by a release that was cleared away; the highest first. */
export async function listIds(folder: string, unit: string): Promise<string[]> {
  return (await listNames(releasesPlace(folder, unit)))
    .filter((name) => name.endsWith('.json'))
    .map((name) => name.slice(0, -'.json'.length))
    .filter((id) => idPattern.test(id))
    .toSorted()
    .toReversed();
}

/** Ids of the releases of a unit that were not cleared away, the newest first. */
export async function listKeptIds(folder: string, unit: string): Promise<string[]> {
  const ids = await listIds(folder, unit);
  const sizes = await Promise.all(
    ids.map(async (id) => (await getStats(manifestPlace(folder, unit, id)))?.size ?? 0),
  );
  return ids.filter((_, index) => sizes[index]! > 0);
}

/** What the disk knows of a file; nothing when it is absent. */
export async function getStats(place: string): Promise<Stats | undefined> {
  try {
    return await lstat(place);
  } catch (error) {
    if (isAbsent(error)) return undefined;
    throw error;
  }
}

/** Names in a folder; none when there is no such folder. */
export async function listNames(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if (isAbsent(error)) return [];
    throw error;
  }
}
