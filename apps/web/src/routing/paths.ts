/**
 * Every address of the site is built here and nowhere else, so that a subsite can live under
 * `/genk/` on the portal and at the root of its own domain with the same pages.
 */
import { privacySlug } from '../content/privacy-slug.ts';

/** Where the site as a whole lives. */
export interface AddressPlan {
  /** Path the site is served under; begins and ends with a slash. */
  readonly base: string;
  /** Slug of the one municipality in this build; absent when the portal holds them all. */
  readonly only?: string | undefined;
}

/** Whatever has a slug that names a municipality. */
interface Place {
  readonly slug: string;
}

/** A file kept by the CMS, by the address the CMS gives it. */
interface MediaFile {
  readonly url: string;
}

/** Reads the address plan of this run from the environment (`BASE` and `MUNICIPALITY`). */
function addressPlan(): AddressPlan {
  return { base: asBase(process.env.BASE), only: process.env.MUNICIPALITY || undefined };
}

/** `BASE` as people write it ("genk", "/genk", "/genk/") becomes "/genk/"; nothing becomes "/". */
export function asBase(written: string | undefined): string {
  const inside = (written ?? '').replace(/^\/+|\/+$/g, '');
  return inside === '' ? '/' : `/${inside}/`;
}

/** The page on which a visitor picks a municipality. Only exists when the build holds them all. */
export function portalPath(plan: AddressPlan = addressPlan()): string {
  return plan.base;
}

/** First page of a subsite. */
export function homePath(place: Place, plan: AddressPlan = addressPlan()): string {
  return plan.only === undefined ? `${plan.base}${place.slug}/` : plan.base;
}

export function missionPath(place: Place, plan?: AddressPlan): string {
  return `${homePath(place, plan)}missie/`;
}

export function visionPath(place: Place, plan?: AddressPlan): string {
  return `${homePath(place, plan)}visie/`;
}

export function servicesPath(place: Place, plan?: AddressPlan): string {
  return `${homePath(place, plan)}diensten/`;
}

export function servicePath(place: Place, slug: string, plan?: AddressPlan): string {
  return `${servicesPath(place, plan)}${slug}/`;
}

export function officesPath(place: Place, plan?: AddressPlan): string {
  return `${homePath(place, plan)}kantoren/`;
}

export function officePath(place: Place, slug: string, plan?: AddressPlan): string {
  return `${officesPath(place, plan)}${slug}/`;
}

/** The days on which an office keeps other hours, for a calendar. */
export function officeCalendarPath(place: Place, slug: string, plan?: AddressPlan): string {
  return `${officePath(place, slug, plan)}afwijkende-uren.ics`;
}

/** Where an office is and how to reach it, for an address book. */
export function officeCardPath(place: Place, slug: string, plan?: AddressPlan): string {
  return `${officePath(place, slug, plan)}contact.vcf`;
}

export function newsPath(place: Place, plan?: AddressPlan): string {
  return `${homePath(place, plan)}nieuws/`;
}

/** A page of the list of news. An item has one part after `nieuws`, so none can take this address. */
export function newsListPath(place: Place, page: number, plan?: AddressPlan): string {
  return page === 1 ? newsPath(place, plan) : `${newsPath(place, plan)}pagina/${page}/`;
}

export function newsItemPath(place: Place, slug: string, plan?: AddressPlan): string {
  return `${newsPath(place, plan)}${slug}/`;
}

/** The news as a feed, for a reader that looks for new items by itself. */
export function newsFeedPath(place: Place, plan?: AddressPlan): string {
  return `${newsPath(place, plan)}rss.xml`;
}

export function documentsPath(place: Place, plan?: AddressPlan): string {
  return `${homePath(place, plan)}documenten/`;
}

export function volunteersPath(place: Place, plan?: AddressPlan): string {
  return `${homePath(place, plan)}vrijwilligers/`;
}

export function projectsPath(place: Place, plan?: AddressPlan): string {
  return `${homePath(place, plan)}projecten/`;
}

export function contactPath(place: Place, plan?: AddressPlan): string {
  return `${homePath(place, plan)}contact/`;
}

/** How far the subsite can be used by everybody, and where to say that it cannot. */
export function accessibilityPath(place: Place, plan?: AddressPlan): string {
  return `${homePath(place, plan)}toegankelijkheid/`;
}

/** What the subsite does and does not do with what it learns of a visitor. */
export function privacyPath(place: Place, plan?: AddressPlan): string {
  return pagePath(place, privacySlug, plan);
}

/** Where one searches the whole subsite; without JavaScript a list of all words from A to Z. */
export function searchPath(place: Place, plan?: AddressPlan): string {
  return `${homePath(place, plan)}zoeken/`;
}

/** What the search reads. The hash changes with the content, so it may be cached forever. */
export function searchIndexPath(place: Place, hash: string, plan?: AddressPlan): string {
  return `${homePath(place, plan)}zoek.${hash}.json`;
}

/** A page an officer made; it lives right below the subsite's first page. */
export function pagePath(place: Place, slug: string, plan?: AddressPlan): string {
  return `${homePath(place, plan)}${slug}/`;
}

/** The site's own copy of a file from the CMS: a resident never talks to the CMS. */
export function mediaPath(place: Place, media: MediaFile, plan?: AddressPlan): string {
  return `${homePath(place, plan)}media/${mediaFileName(media)}`;
}

/** Last part of the address the CMS gives a file; Strapi makes it unique. */
export function mediaFileName(media: MediaFile): string {
  return media.url.slice(media.url.lastIndexOf('/') + 1);
}

/**
 * The one style sheet of a subsite; without a place that of the portal. The hash changes with the
 * content, so it may be cached forever.
 */
export function themeCssPath(hash: string, place?: Place, plan?: AddressPlan): string {
  return `${place ? homePath(place, plan) : portalPath(plan)}thema.${hash}.css`;
}

/** The drawing in the browser's tab; without a place that of the portal. */
export function faviconPath(place?: Place, plan?: AddressPlan): string {
  return `${place ? homePath(place, plan) : portalPath(plan)}favicon.svg`;
}

/** The picture that stands beside a shared link; without a place that of the portal. */
export function shareImagePath(place?: Place, plan?: AddressPlan): string {
  return `${place ? homePath(place, plan) : portalPath(plan)}deel.png`;
}

/** Every component in the look of a municipality, or of the portal. Only exists in `astro dev`. */
export function galleryPath(place?: Place, plan: AddressPlan = addressPlan()): string {
  return `${plan.base}_gallery/${place ? `${place.slug}/` : ''}`;
}

/** The list of the pages of a subsite; without a place those of the portal. */
export function sitemapPath(place?: Place, plan?: AddressPlan): string {
  return `${place ? homePath(place, plan) : portalPath(plan)}sitemap.xml`;
}

/** Whom to tell about a hole in the site. Below a base the domain must answer with it as well. */
export function securityTxtPath(plan: AddressPlan = addressPlan()): string {
  return `${plan.base}.well-known/security.txt`;
}

/**
 * Address of the page that a route makes for these parameters.
 *
 * @param file the route's file below `src/pages`, such as `[...municipality]/missie.astro`
 */
export function routePath(
  file: string,
  params: Readonly<Record<string, string | undefined>>,
  plan: AddressPlan = addressPlan(),
): string {
  const parts = file
    .replace(/(?:^|\/)index\.astro$|\.astro$/, '')
    .split('/')
    .map((part) => part.replace(/^\[(?:\.\.\.)?(.+)\]$/, (_, name: string) => params[name] ?? ''))
    .filter((part) => part !== '');
  return plan.base + parts.map((part) => `${part}/`).join('');
}

/**
 * Where the quick exit leads: the Belgian weather service, a page that anybody may be reading. It is
 * the one address of another site that is not content.
 */
export const quickExitUrl = 'https://www.meteo.be/nl';

/** The whole address, for readers that do not know which site they are on. */
export function absoluteUrl(path: string, site: string): string {
  return new URL(path, site).href;
}

/**
 * Turns a link an officer wrote into an address: `/contact/` means that page of their own subsite,
 * anything else (https, mailto, tel) is left as it is.
 */
export function resolveLink(place: Place, written: string, plan?: AddressPlan): string {
  return written.startsWith('/') ? `${homePath(place, plan)}${written.slice(1)}` : written;
}
