import { brusselsDate, type Municipality } from '@sociaal-huis/schema';
import { portalUnit } from '../releases/published-places.ts';
import { fillDraft } from './make-release.ts';
import { buildReleaseNotes } from './page-reads.ts';
import type { Workshop } from './workshop.ts';

/**
 * Releases what belongs to no municipality, when it is not there or no longer right: the page to choose
 * one, `robots.txt`, and what all pages ask for, such as fonts. It depends on the code of the site, on
 * the day, and on which municipalities have a subsite by now; not on what officers write.
 *
 * @throws {ReleaseError} when the disk refuses; what is live stays.
 */
export async function ensurePortal(workshop: Workshop): Promise<void> {
  if (workshop.ownDomain) return;
  const municipalities = await listLive(workshop);
  const today = brusselsDate(new Date());
  // What the portal of this moment is made of, in the form in which the manifest keeps it.
  const madeOf = [today, ...municipalities.map(({ slug }) => slug)].join(' ');
  const live = await workshop.store.current(portalUnit);
  if (live?.code === workshop.renderer.code && live.extra.madeOf === madeOf) return;

  const { renderer, source, store, base } = workshop;
  const snapshot = { municipalities, contents: [], today };
  const pages = (await renderer.listPages(snapshot)).filter((page) => !page.municipality);
  const draft = await store.begin(portalUnit);
  try {
    const filled = await fillDraft(draft, {
      renderer,
      source,
      snapshot,
      pages,
      prefix: '',
      base,
      // Which municipalities there are is nothing that pages are seen to read: all are made anew.
      changedFiles: new Set(),
      holdsClientFiles: true,
    });
    const [failure] = filled.failed;
    if (failure) throw failure.error;
    const notes = buildReleaseNotes(filled.notes, filled.digests, {});
    await draft.finish({
      code: renderer.code,
      assets: filled.assets,
      extra: { ...notes, madeOf },
    });
    await store.prune(portalUnit);
  } catch (error) {
    await draft.discard();
    throw error;
  }
}

/** Municipalities whose subsite is there: the portal leads nobody to an address without pages. */
async function listLive({ store, municipalities }: Workshop): Promise<Municipality[]> {
  const are = await Promise.all(municipalities.map(({ slug }) => store.isLive(slug)));
  return municipalities.filter((_, index) => are[index]);
}
