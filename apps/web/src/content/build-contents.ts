/** Puts loose entries together into one subsite, in the order in which they are shown. Pure. */
import type { ContentOf, Municipality, Noun } from '@sociaal-huis/schema';
import type { MunicipalityContent } from './municipality-content.ts';

/** All entries of all municipalities, by noun. */
export type EntriesByNoun = { readonly [N in Noun]: readonly ContentOf<N>[] };

/** Municipalities in the order of a Dutch list of names, each with its own entries. */
export function buildContents(
  municipalities: readonly Municipality[],
  entries: EntriesByNoun,
): MunicipalityContent[] {
  return municipalities
    .toSorted((a, b) => inDutch(a.name, b.name))
    .map((municipality) => buildMunicipalityContent(municipality, entries));
}

function buildMunicipalityContent(
  municipality: Municipality,
  entries: EntriesByNoun,
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
      `Voor ${municipality.name} is er geen inhoud van het type "${noun}". ` +
        'Kijk hoger in het logboek waarom de inhoud niet geladen is.',
    );
  };
  return {
    municipality,
    profile: requireOne(entries.profile, 'profile'),
    mission: requireOne(entries.mission, 'mission'),
    vision: requireOne(entries.vision, 'vision'),
    services: own(entries.service).toSorted(byTitle),
    offices: own(entries.office).toSorted(
      (a, b) => Number(b.isMain) - Number(a.isMain) || inDutch(a.name, b.name),
    ),
    hoursExceptions: own(entries['hours-exception']).toSorted((a, b) => compare(a.from, b.from)),
    notices: own(entries.notice).toSorted((a, b) => compare(b.start, a.start)),
    newsItems: own(entries['news-item']).toSorted(
      (a, b) => compare(b.publishedOn, a.publishedOn) || byTitle(a, b),
    ),
    documents: own(entries.document).toSorted(
      (a, b) => compare(b.publishedOn ?? '', a.publishedOn ?? '') || byTitle(a, b),
    ),
    projects: own(entries.project).toSorted(byTitle),
    volunteerWork: own(entries['volunteer-work']).toSorted(byTitle),
    stories: own(entries.story).toSorted((a, b) => inDutch(a.name, b.name)),
    campaigns: own(entries.campaign).toSorted(byTitle),
    pages: own(entries.page).toSorted(byTitle),
  };
}

/** As in a Dutch dictionary, with "2" before "10". */
const dutch = new Intl.Collator('nl', { numeric: true });

function inDutch(a: string, b: string): number {
  return dutch.compare(a, b);
}

function byTitle(a: { title: string }, b: { title: string }): number {
  return inDutch(a.title, b.title);
}

/** ISO dates and instants sort as plain text. */
function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
