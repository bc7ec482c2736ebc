/** Holds what is live in one folder against what is live in another, byte for byte. */
import { readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { openReleaseStore } from '../../apps/web/releases/release-store.ts';
import { twinEndings } from '../../apps/web/releases/content-codings.ts';
import { assetPlace, livePlace } from '../../apps/web/releases/published-places.ts';

/** Every file of a folder with its bytes, by path. */
export function readFiles(folder: string): Map<string, Buffer> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return new Map(
    entries
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name))
      .map((file) => [relative(folder, file), readFileSync(file)]),
  );
}

/** What a reader can get of a unit: its files, the immutable ones it names, and the twins of all. */
export async function readLive(folder: string, unit: string): Promise<Map<string, Buffer>> {
  const manifest = await openReleaseStore(folder).current(unit);
  if (!manifest) throw new Error(`Nothing of ${unit} is live in ${folder}.`);
  const files = readFiles(livePlace(folder, unit));
  files.set('(manifest)', Buffer.from(JSON.stringify([manifest.files, manifest.assets], null, 1)));
  for (const asset of manifest.assets) {
    files.set(asset, readFileSync(assetPlace(folder, asset)));
    for (const ending of twinEndings) {
      const twin = readOrNothing(assetPlace(folder, asset + ending));
      if (twin) files.set(asset + ending, twin);
    }
  }
  return files;
}

/** Where two sets of files differ: the path, and for texts the words around the first difference. */
export function findDifferences(
  one: ReadonlyMap<string, Buffer>,
  other: ReadonlyMap<string, Buffer>,
): string[] {
  const paths = new Set([...one.keys(), ...other.keys()]);
  return [...paths].flatMap((path) => {
    const [a, b] = [one.get(path), other.get(path)];
    if (!a) return [`${path}: only in the second`];
    if (!b) return [`${path}: only in the first`];
    return a.equals(b) ? [] : [`${path}: ${describeDifference(a, b)}`];
  });
}

function describeDifference(a: Buffer, b: Buffer): string {
  const length = Math.min(a.length, b.length);
  let at = 0;
  while (at < length && a[at] === b[at]) at += 1;
  const around = (bytes: Buffer) =>
    JSON.stringify(bytes.subarray(Math.max(0, at - 60), at + 60).toString());
  return `byte ${at}: ${around(a)} and ${around(b)}`;
}

function readOrNothing(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}
