/** A release in the making: a folder that nobody sees until it is finished. */
import { link, mkdir, readdir, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { compressText } from './compress-text.ts';
import { twinEndings } from './content-codings.ts';
import { releasePlace, releasesPlace } from './published-places.ts';
import { claimFile, hashOf, syncFolder, writeNewFile } from './durable-files.ts';
import { putAsset, requireAssets } from './release-assets.ts';
import { requirePath } from './release-address.ts';
import { explainDiskFailure, isAbsent, isTaken, ReleaseError } from './release-error.ts';
import { manifestPlace, type ReleaseManifest, ReleaseManifestSchema } from './release-manifest.ts';
import { settleNewest } from './settle-release.ts';
import { temporaryName } from './temporary-name.ts';

/** What the publisher tells of a release when it is finished. The draft knows the rest. */
export interface FinishedRelease {
  /** Hash of the site's own code. */
  code: string;
  /** Immutable files that the pages ask for, besides those written through this draft. */
  assets?: readonly string[];
  /** Whatever the publisher wants to find again in the manifest. */
  extra?: Record<string, unknown>;
  /** The older release that is put back. */
  restored?: string;
}

/** A release in the making. After any failure it is gone, and what is live is as it was. */
export interface ReleaseDraft {
  /** The release that files can be taken over from. */
  readonly base: ReleaseManifest | undefined;
  /** Takes over a file of the base, with its twins, without writing it again. */
  keep(path: string): Promise<void>;
  /** Writes a file and its twins; what is the same as in the base is taken over. */
  write(path: string, content: Uint8Array | string): Promise<void>;
  /** Writes a file whose name changes with its content, unless it is there already. */
  writeAsset(path: string, content: Uint8Array | string): Promise<void>;
  /** Gives up, and leaves no trace. */
  discard(): Promise<void>;
  /**
   * Makes it live.
   * @returns its id
   * @throws {ReleaseError} when another process published meanwhile, or the disk refuses.
   */
  finish(release: FinishedRelease): Promise<string>;
}

/**
 * Begins the next release of a unit. Of all that were begun after the same one, only the first to be
 * finished goes live.
 *
 * @param id that of the new release. It must be chosen before what it is made of is looked at: whatever
 *   goes live in between then takes it away.
 * @param base the release to take files over from
 */
export async function beginDraft(
  folder: string,
  unit: string,
  id: string,
  base: ReleaseManifest | undefined,
): Promise<ReleaseDraft> {
  const name = temporaryName();
  const place = join(releasesPlace(folder, unit), name);
  const named = `Release ${id} van ${unit}`;
  await mkdir(place, { recursive: true });

  const files: Record<string, string> = {};
  const assets = new Set<string>();
  const working = new Set<Promise<unknown>>();
  let ended: unknown;
  let promised = false;

  /** Does one thing; when it fails the draft ends, once everything else that was under way is done. */
  async function attempt<Result>(action: () => Promise<Result>): Promise<Result> {
    if (ended !== undefined) throw ended;
    const work = action();
    working.add(work);
    try {
      return await work;
    } catch (error) {
      ended ??= explainDiskFailure(error, `${named} is niet gemaakt.`);
      await clear();
      throw ended;
    } finally {
      working.delete(work);
    }
  }

  async function clear(): Promise<void> {
    await Promise.allSettled(working);
    // What was promised is for whoever comes by to make live.
    if (!promised) await rm(place, { recursive: true, force: true });
  }

  async function placeFor(path: string, hash: string): Promise<string> {
    requirePath(path);
    if (Object.hasOwn(files, path)) {
      throw new ReleaseError(`Het bestand ${path} van ${unit} staat twee keer in deze release.`);
    }
    files[path] = hash;
    const file = join(place, path);
    await mkdir(dirname(file), { recursive: true });
    return file;
  }

  async function takeOver(path: string, from: ReleaseManifest): Promise<void> {
    const file = await placeFor(path, from.files[path]!);
    const source = join(releasePlace(folder, unit, from.id), path);
    await link(source, file).catch((error: unknown) => {
      if (!isAbsent(error)) throw error;
      throw new ReleaseError(
        `Release ${from.id} van ${unit}, waar deze van vertrok, is intussen opgeruimd. ` +
          'Publiceer opnieuw: dan begint ze van wat nu live staat.',
      );
    });
    await Promise.all(
      twinEndings.map((ending) =>
        link(source + ending, file + ending).catch((error: unknown) => {
          // A picture or a short text has no twins.
          if (!isAbsent(error)) throw error;
        }),
      ),
    );
  }

  async function promise(release: FinishedRelease): Promise<void> {
    for (const path of release.assets ?? []) assets.add(requirePath(path));
    await requireAssets(folder, assets, named);
    await syncFolders(place);
    const manifest = ReleaseManifestSchema.parse({
      id,
      unit,
      made: new Date().toISOString(),
      code: release.code,
      files: sortKeys(files),
      assets: [...assets].toSorted(),
      extra: release.extra ?? {},
      restored: release.restored,
      draft: name,
    } satisfies ReleaseManifest);
    const bytes = Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`);
    try {
      await claimFile(manifestPlace(folder, unit, id), bytes);
      promised = true;
    } catch (error) {
      if (!isTaken(error)) throw error;
      throw new ReleaseError(
        `Een ander proces zette intussen release ${id} van ${unit} live. Deze release is weggegooid. ` +
          'Publiceer opnieuw: dan begint ze van wat nu live staat.',
      );
    }
  }

  return {
    base,

    keep: (path) =>
      attempt(async () => {
        if (!base || !Object.hasOwn(base.files, path)) {
          throw new ReleaseError(
            `Het bestand ${path} staat niet in wat live is van ${unit}, en kan dus niet blijven. ` +
              'Schrijf het opnieuw.',
          );
        }
        await takeOver(path, base);
      }),

    write: (path, content) =>
      attempt(async () => {
        const bytes = asBytes(content);
        const hash = hashOf(bytes);
        if (base?.files[path] === hash) return takeOver(path, base);
        const file = await placeFor(path, hash);
        const twins = await compressText(path, bytes);
        await writeNewFile(file, bytes);
        await Promise.all(twins.map((twin) => writeNewFile(file + twin.ending, twin.bytes)));
      }),

    writeAsset: (path, content) =>
      attempt(async () => {
        assets.add(requirePath(path));
        await putAsset(folder, path, asBytes(content));
      }),

    async discard() {
      ended ??= new ReleaseError(`Deze release van ${unit} is al weggegooid. Begin een nieuwe.`);
      await clear();
    },

    async finish(release) {
      await Promise.allSettled(working);
      await attempt(() => promise(release));
      ended = new ReleaseError(`${named} is al klaar. Begin een nieuwe.`);
      try {
        await syncFolder(releasesPlace(folder, unit));
        await settleNewest(folder, unit);
      } catch (error) {
        throw explainDiskFailure(
          error,
          `${named} is klaar, maar staat nog niet live: dat gebeurt bij de volgende poging.`,
        );
      }
      return id;
    },
  };
}

async function syncFolders(folder: string): Promise<void> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const inside = entries
    .filter((entry) => entry.isDirectory())
    .map(({ parentPath, name }) => join(parentPath, name));
  // Each worker takes the next of the same list: thousands of folders open at once are too many.
  const waiting = [folder, ...inside].values();
  const work = async () => {
    for (const one of waiting) await syncFolder(one);
  };
  await Promise.all([work(), work(), work(), work()]);
}

function asBytes(content: Uint8Array | string): Buffer {
  return Buffer.from(content);
}

function sortKeys(record: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(record).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
