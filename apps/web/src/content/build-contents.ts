/** Puts loose entries together into one subsite, in the order in which they are shown. Pure. */
import type { ContentOf, FormerSlug, Municipality, Notice, Noun } from '@sociaal-huis/schema';
import type { MunicipalityContent } from './municipality-content.ts';

/** All entries of all municipalities, by noun. */
export type EntriesByNoun = { readonly [N in Noun]: readonly ContentOf<N>[] };

/**
 * Municipalities in the order of a Dutch list of names, each with its own entries.
 *
 * @param formerSlugs addresses that entries of these municipalities had before
 * @param moment for which the pages are made: a notice is there from its start to its end
 */
export function buildContents(
  municipalities: readonly Municipality[],
  entries: EntriesByNoun,
  moment: Date,
  formerSlugs: readonly FormerSlug[],
): MunicipalityContent[] {
  return municipalities
    .toSorted(byName)
    .map((municipality) => buildMunicipalityContent(municipality, entries, moment, formerSlugs));
}

function buildMunicipalityContent(
  municipality: Municipality,
  entries: EntriesByNoun,
  moment: Date,
  formerSlugs: readonly FormerSlug[],
): MunicipalityContent {
  const own = <Entry extends { municipality: string }>(all: readonly Entry[]) =>
    all.filter((entry) => entry.municipality === municipality.slug);
  const requireOne = <Entry extends { municipality: string }>(
    all: readonly Entry[],
    noun: Noun,
  ): Entry => {
    const [one] = own(all);
    if (one) return one;
    // Loading refuses content without these, so only a loader that failed unseen leads here.
    throw new Error(
      `There is no ${noun} of ${municipality.name}. ` +
        'Look higher in the log why its content was not loaded.',
    );
  };
  return {
    municipality,
    profile: requireOne(entries.profile, 'profile'),
    mission: requireOne(entries.mission, 'mission'),
    vision: requireOne(entries.vision, 'vision'),
    services: own(entries.service).toSorted(byTitle),
    offices: own(entries.office).toSorted(
      (a, b) => Number(b.isMain) - Number(a.isMain) || byName(a, b),
    ),
    hoursExceptions: own(entries['hours-exception']).toSorted((a, b) => compare(a.from, b.from)),
    notices: own(entries.notice)
      .filter((notice) => isShown(notice, moment))
      .toSorted((a, b) => compare(b.start, a.start)),
    newsItems: own(entries['news-item']).toSorted(
      (a, b) => compare(b.publishedOn, a.publishedOn) || byTitle(a, b),
    ),
    documents: own(entries.document).toSorted(
      (a, b) => compare(b.publishedOn ?? '', a.publishedOn ?? '') || byTitle(a, b),
    ),
    projects: own(entries.project).toSorted(byTitle),
    volunteerWork: own(entries['volunteer-work']).toSorted(byTitle),
    stories: own(entries.story).toSorted(byName),
    campaigns: own(entries.campaign).toSorted(byTitle),
    pages: own(entries.page).toSorted(byTitle),
    formerSlugs: own(formerSlugs).toSorted((a, b) => compare(a.documentId, b.documentId)),
  };
}

function isShown({ start, end }: Notice, moment: Date): boolean {
  return new Date(start) <= moment && (end === undefined || moment < new Date(end));
}

/** As in a Dutch dictionary, with "2" before "10". */
const dutch = new Intl.Collator('nl', { numeric: true });

function inDutch(a: string, b: string): number {
  return dutch.compare(a, b);
}

/** The order of a Dutch list of names, for `toSorted`. */
export function byName(a: { name: string }, b: { name: string }): number {
  return inDutch(a.name, b.name);
}

function byTitle(a: { title: string }, b: { title: string }): number {
  return inDutch(a.title, b.title);
}

/** ISO dates and instants sort as plain text. */
function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
