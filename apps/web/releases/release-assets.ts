/** Files whose name changes with their content: all releases share them, and browsers keep them. */
import { mkdir, readFile, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { compressText } from './compress-text.ts';
import { assetPlace } from './published-places.ts';
import { putFile, syncFolder, touch } from './durable-files.ts';
import { isAbsent, ReleaseError } from './release-error.ts';

/**
 * Writes an immutable file and its twins, unless they are there.
 * @throws {ReleaseError} when it is there with another content.
 */
export async function putAsset(folder: string, path: string, bytes: Buffer): Promise<void> {
  const file = assetPlace(folder, path);
  const known = await readFile(file).catch(unlessAbsent);
  if (known) {
    if (known.equals(bytes)) return touch(file, bytes);
    throw new ReleaseError(
      `Het bestand ${path} staat er al met een andere inhoud, en browsers bewaren het een jaar. ` +
        'Geef het een naam die met de inhoud verandert.',
    );
  }
  await mkdir(dirname(file), { recursive: true });
  // The file itself last: where it stands, its twins stand as well.
  for (const twin of await compressText(path, bytes)) {
    await putFile(file + twin.ending, twin.bytes);
  }
  await putFile(file, bytes);
  await syncFolder(dirname(file));
}

/**
 * Makes sure that immutable files are there.
 * @param release name of the release that asks for them
 * @throws {ReleaseError} naming the first that is absent.
 */
export async function requireAssets(
  folder: string,
  paths: Iterable<string>,
  release: string,
): Promise<void> {
  for (const path of paths) {
    if (await stat(assetPlace(folder, path)).catch(unlessAbsent)) continue;
    throw new ReleaseError(
      `${release} vraagt het bestand ${path}, maar dat staat niet bij de vaste bestanden. ` +
        'Publiceer opnieuw.',
    );
  }
}

function unlessAbsent(error: unknown): undefined {
  if (!isAbsent(error)) throw error;
  return undefined;
}
