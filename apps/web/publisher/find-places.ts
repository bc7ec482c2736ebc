/** Where on the site an officer finds back what was published. Pure. */
import type { Change, Noun, ReleaseReport } from '@sociaal-huis/schema';
import type { EntriesByNoun } from '../src/content/build-contents.ts';
import {
  absoluteUrl,
  contactPath,
  documentsPath,
  homePath,
  missionPath,
  officesPath,
  projectPath,
  visionPath,
  volunteerWorkPath,
} from '../src/routing/paths.ts';
import type { SitePage } from '../src/routing/site-page.ts';

interface Place {
  readonly slug: string;
}

/** Where entries of these nouns are shown that have no page of their own. */
const places: Partial<Record<Noun, (place: Place, slug: string) => string>> = {
  profile: (place) => contactPath(place),
  mission: (place) => missionPath(place),
  vision: (place) => visionPath(place),
  'hours-exception': (place) => officesPath(place),
  notice: (place) => homePath(place),
  document: (place) => documentsPath(place),
  project: (place, slug) => projectPath(place, slug),
  'volunteer-work': (place, slug) => volunteerWorkPath(place, slug),
  story: (place) => missionPath(place),
  campaign: (place) => homePath(place),
};

/** The address of each changed entry that is on the site. */
export function findPlaces(
  changes: readonly Change[],
  municipality: Place,
  entries: EntriesByNoun,
  pages: readonly SitePage[],
  site: string,
): ReleaseReport['places'] {
  const changed = new Map(
    changes.flatMap(({ noun, documentId }) =>
      noun && documentId ? [[documentId, noun as Noun] as const] : [],
    ),
  );
  return [...changed].flatMap(([documentId, noun]) => {
    const list = (entries[noun] ?? []) as readonly { documentId: string; slug?: string }[];
    const entry = list.find((one) => one.documentId === documentId);
    if (!entry) return [];
    const path =
      pages.find((page) => isPageOf(page, documentId))?.path ??
      places[noun]?.(municipality, entry.slug ?? '');
    return path === undefined ? [] : [{ noun, documentId, address: absoluteUrl(path, site) }];
  });
}

/** Whether this is the page that the entry has for itself. */
export function isPageOf({ route, props }: SitePage, documentId: string): boolean {
  const { entry } = props as { entry?: { documentId: string } };
  return route.endsWith('.astro') && entry?.documentId === documentId;
}
