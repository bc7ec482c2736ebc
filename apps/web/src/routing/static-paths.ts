/** Turns content into the rows Astro's `getStaticPaths` wants. Pure. */
import { findMediaUrls } from '../content/media-urls.ts';
import type { MunicipalityContent } from '../content/municipality-content.ts';
import { trackReads } from '../content/track-reads.ts';
import { withLocalAddresses } from './local-addresses.ts';
import { mediaFileName } from './paths.ts';

/** One page per subsite. `municipality` is undefined when the subsite is the whole site. */
export interface SubsiteRow {
  params: { municipality: string | undefined };
  props: { content: MunicipalityContent };
}

/** One page per entry of a subsite, under the name the route's file gives its parameter. */
export interface EntryRow<Param extends string, Entry> {
  params: { municipality: string | undefined } & Record<Param, string>;
  props: { content: MunicipalityContent; entry: Entry };
}

/** What `[...municipality]` is for this municipality: nothing when it is the only one. */
export function municipalityParam(
  slug: string,
  only: string | undefined = process.env.MUNICIPALITY || undefined,
): string | undefined {
  return only === undefined ? slug : undefined;
}

/** Where a row stands: below a subsite, or at the root of the site. */
interface SiteRow {
  params: { municipality: string | undefined };
}

/** The row of the portal before those of the subsites; without it where one subsite is the whole site. */
export function portalFirst<Portal extends SiteRow, Row extends SiteRow>(
  portal: Portal,
  rows: readonly Row[],
): (Portal | Row)[] {
  const hasPortal = rows.every(({ params }) => params.municipality !== undefined);
  return hasPortal ? [portal, ...rows] : [...rows];
}

/** Rows of a page every subsite has once, such as `[...municipality]/contact/index.astro`. */
export function subsiteRows(contents: readonly MunicipalityContent[], only?: string): SubsiteRow[] {
  return contents.map((content) => ({
    params: { municipality: municipalityParam(content.municipality.slug, only) },
    props: { content: contentForPages(content) },
  }));
}

/**
 * Rows of a page every entry has, such as `[...municipality]/diensten/[service].astro`:
 * `entryRows(await listContent(), 'service', (content) => content.services)`.
 */
export function entryRows<Param extends string, Entry extends { slug: string }>(
  contents: readonly MunicipalityContent[],
  param: Param,
  pick: (content: MunicipalityContent) => readonly Entry[],
  only?: string,
): EntryRow<Param, Entry>[] {
  return contents.map(contentForPages).flatMap((content) =>
    pick(content).map((entry) => ({
      params: {
        municipality: municipalityParam(content.municipality.slug, only),
        [param]: entry.slug,
      } as EntryRow<Param, Entry>['params'],
      props: { content, entry },
    })),
  );
}

const localContent = new WeakMap<MunicipalityContent, MunicipalityContent>();

/** The content as pages get it: every link and file in it has its address on this site. */
function contentForPages(content: MunicipalityContent): MunicipalityContent {
  const known =
    localContent.get(content) ?? trackReads(withLocalAddresses(content.municipality, content));
  localContent.set(content, known);
  return known;
}

/** A file of a subsite, with the address at which the CMS keeps it. */
export interface MediaRow {
  params: { municipality: string | undefined; file: string };
  props: { url: string };
}

/** Rows of `[...municipality]/media/[file].ts`: every file the content of a subsite points at. */
export function mediaRows(contents: readonly MunicipalityContent[], only?: string): MediaRow[] {
  return contents.flatMap((content) =>
    [...findMediaUrls(content)].map((url) => ({
      params: {
        municipality: municipalityParam(content.municipality.slug, only),
        file: mediaFileName({ url }),
      },
      props: { url },
    })),
  );
}
