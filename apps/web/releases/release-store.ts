/** The releases of the site on disk: how they are made, made live, put back and cleared away. */
import { requireUnit } from './release-address.ts';
import { beginDraft, type ReleaseDraft } from './release-draft.ts';
import { explainDiskFailure, ReleaseError } from './release-error.ts';
import {
  getManifest,
  idOfNumber,
  listIds,
  listKeptIds,
  nextId,
  type ReleaseManifest,
} from './release-manifest.ts';
import { pruneReleases } from './prune-releases.ts';
import { recoverReleases } from './recover-releases.ts';
import { getLiveId, settleNewest } from './settle-release.ts';

/** A unit is the slug of a municipality, or `_portal` for what belongs to none. */
export interface ReleaseStore {
  /** What is live of a unit; nothing before its first release. */
  current(unit: string): Promise<ReleaseManifest | undefined>;
  /** Whether a unit has a release that residents see. */
  isLive(unit: string): Promise<boolean>;
  /** Begins the release that follows on what is live. */
  begin(unit: string): Promise<ReleaseDraft>;
  /** The releases of a unit that are kept, the newest first. */
  list(unit: string): Promise<ReleaseManifest[]>;
  /**
   * Puts an older release back, as a new one with the same files; without an id the one before.
   * @returns the id of the new release
   */
  rollback(unit: string, id?: string): Promise<string>;
  /** Clears away all but the newest releases of a unit, and the immutable files nobody asks for. */
  prune(unit: string, keep?: number): Promise<void>;
  /** To do at each start: finishes what was promised and removes what was left half-made. */
  recover(): Promise<void>;
}

/** The releases in `folder`, which is made when the first comes. */
export function openReleaseStore(folder: string): ReleaseStore {
  const getLive = async (unit: string) => {
    const id = await getLiveId(folder, unit);
    return id === undefined ? undefined : getManifest(folder, unit, id);
  };

  /**
   * Where a new release begins: its id, and what is live. In this order, so that every release that was
   * promised before the id was chosen is live by then, also when its process stands still or is gone,
   * and one that is promised after it has taken that id. And the link is not asked: a process that
   * was slow may just have it point at an older release.
   */
  const chooseStart = async (unit: string) => {
    const id = nextId((await listIds(folder, unit))[0]);
    const liveId = await settleNewest(folder, unit);
    return { id, live: liveId === undefined ? undefined : await getManifest(folder, unit, liveId) };
  };

  const store: ReleaseStore = {
    current: (unit) => getLive(requireUnit(unit)),

    isLive: async (unit) => (await getLiveId(folder, requireUnit(unit))) !== undefined,

    async begin(unit) {
      requireUnit(unit);
      try {
        const { id, live } = await chooseStart(unit);
        return await beginDraft(folder, unit, id, live);
      } catch (error) {
        throw explainDiskFailure(error, `Een nieuwe release van ${unit} kon niet beginnen.`);
      }
    },

    async list(unit) {
      const ids = await listKeptIds(folder, requireUnit(unit));
      const manifests = await Promise.all(ids.map((id) => getManifest(folder, unit, id)));
      return manifests.filter((manifest) => manifest !== undefined);
    },

    async rollback(unit, written) {
      requireUnit(unit);
      const { id, live } = await chooseStart(unit);
      const older = findOlder(await store.list(unit), live, written, unit);
      const draft = await beginDraft(folder, unit, id, older);
      for (const path of Object.keys(older.files)) await draft.keep(path);
      const { code, assets, extra, restored = older.id } = older;
      return draft.finish({ code, assets, extra, restored });
    },

    prune: (unit, keep = 10) => pruneReleases(folder, requireUnit(unit), keep),
    recover: () => recoverReleases(folder),
  };
  return store;
}

function findOlder(
  releases: readonly ReleaseManifest[],
  live: ReleaseManifest | undefined,
  written: string | undefined,
  unit: string,
): ReleaseManifest {
  const others = releases.filter(({ id }) => id !== live?.id);
  if (written !== undefined) {
    const asked = others.find(({ id }) => id === idOfNumber(written));
    if (asked) return asked;
    throw new ReleaseError(
      `Release ${written} of ${unit} cannot be put back: it is live, or no longer there. ` +
        `There are: ${others.map(({ id }) => Number(id)).join(', ') || 'no others'}.`,
    );
  }
  // Going back once more after going back leads to what was before that, not to what was left.
  const from = live?.restored ?? live?.id ?? '';
  const before = others.find(({ id }) => id < from);
  if (before) return before;
  throw new ReleaseError(`There is no older release of ${unit} to put back.`);
}
