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
interface Subsite {
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
export function homePath(subsite: Subsite, plan: AddressPlan = addressPlan()): string {
  return plan.only === undefined ? `${plan.base}${subsite.slug}/` : plan.base;
}

export function missionPath(subsite: Subsite, plan?: AddressPlan): string {
  return `${homePath(subsite, plan)}missie/`;
}

export function visionPath(subsite: Subsite, plan?: AddressPlan): string {
  return `${homePath(subsite, plan)}visie/`;
}

export function servicesPath(subsite: Subsite, plan?: AddressPlan): string {
  return `${homePath(subsite, plan)}diensten/`;
}

export function servicePath(subsite: Subsite, slug: string, plan?: AddressPlan): string {
  return `${servicesPath(subsite, plan)}${slug}/`;
}

export function officesPath(subsite: Subsite, plan?: AddressPlan): string {
  return `${homePath(subsite, plan)}kantoren/`;
}

export function officePath(subsite: Subsite, slug: string, plan?: AddressPlan): string {
  return `${officesPath(subsite, plan)}${slug}/`;
}

/** The days on which an office keeps other hours, for a calendar. */
export function officeCalendarPath(subsite: Subsite, slug: string, plan?: AddressPlan): string {
  return `${officePath(subsite, slug, plan)}afwijkende-uren.ics`;
}

/** Where an office is and how to reach it, for an address book. */
export function officeCardPath(subsite: Subsite, slug: string, plan?: AddressPlan): string {
  return `${officePath(subsite, slug, plan)}contact.vcf`;
}

export function newsPath(subsite: Subsite, plan?: AddressPlan): string {
  return `${homePath(subsite, plan)}nieuws/`;
}

/** A page of the list of news. An item has one part after `nieuws`, so none can take this address. */
export function newsListPath(subsite: Subsite, page: number, plan?: AddressPlan): string {
  return page === 1 ? newsPath(subsite, plan) : `${newsPath(subsite, plan)}pagina/${page}/`;
}

export function newsItemPath(subsite: Subsite, slug: string, plan?: AddressPlan): string {
  return `${newsPath(subsite, plan)}${slug}/`;
}

/** The news as a feed, for a reader that looks for new items by itself. */
export function newsFeedPath(subsite: Subsite, plan?: AddressPlan): string {
  return `${newsPath(subsite, plan)}rss.xml`;
}

export function documentsPath(subsite: Subsite, plan?: AddressPlan): string {
  return `${homePath(subsite, plan)}documenten/`;
}

export function volunteersPath(subsite: Subsite, plan?: AddressPlan): string {
  return `${homePath(subsite, plan)}vrijwilligers/`;
}

export function projectsPath(subsite: Subsite, plan?: AddressPlan): string {
  return `${homePath(subsite, plan)}projecten/`;
}

export function contactPath(subsite: Subsite, plan?: AddressPlan): string {
  return `${homePath(subsite, plan)}contact/`;
}

/** How far the subsite can be used by everybody, and where to say that it cannot. */
export function accessibilityPath(subsite: Subsite, plan?: AddressPlan): string {
  return `${homePath(subsite, plan)}toegankelijkheid/`;
}

/** What the subsite does and does not do with what it learns of a visitor. */
export function privacyPath(subsite: Subsite, plan?: AddressPlan): string {
  return pagePath(subsite, privacySlug, plan);
}

/** Where one searches the whole subsite; without JavaScript a list of all words from A to Z. */
export function searchPath(subsite: Subsite, plan?: AddressPlan): string {
  return `${homePath(subsite, plan)}zoeken/`;
}

/** What the search reads. The hash changes with the content, so it may be cached forever. */
export function searchIndexPath(subsite: Subsite, hash: string, plan?: AddressPlan): string {
  return `${homePath(subsite, plan)}zoek.${hash}.json`;
}

/** A page an officer made; it lives right below the subsite's first page. */
export function pagePath(subsite: Subsite, slug: string, plan?: AddressPlan): string {
  return `${homePath(subsite, plan)}${slug}/`;
}

/** The site's own copy of a file from the CMS: a resident never talks to the CMS. */
export function mediaPath(subsite: Subsite, media: MediaFile, plan?: AddressPlan): string {
  return `${homePath(subsite, plan)}media/${mediaFileName(media)}`;
}

/** Last part of the address the CMS gives a file; Strapi makes it unique. */
export function mediaFileName(media: MediaFile): string {
  return media.url.slice(media.url.lastIndexOf('/') + 1);
}

/**
 * The one style sheet of a subsite; without a subsite that of the portal. The hash changes with the
 * content, so it may be cached forever.
 */
export function themeCssPath(hash: string, subsite?: Subsite, plan?: AddressPlan): string {
  return `${subsite ? homePath(subsite, plan) : portalPath(plan)}thema.${hash}.css`;
}

/** The drawing in the browser's tab; without a subsite that of the portal. */
export function faviconPath(subsite?: Subsite, plan?: AddressPlan): string {
  return `${subsite ? homePath(subsite, plan) : portalPath(plan)}favicon.svg`;
}

/** The picture that stands beside a shared link; without a subsite that of the portal. */
export function shareImagePath(subsite?: Subsite, plan?: AddressPlan): string {
  return `${subsite ? homePath(subsite, plan) : portalPath(plan)}deel.png`;
}

/** Every component in the look of a municipality, or of the portal. Only exists in `astro dev`. */
export function galleryPath(subsite?: Subsite, plan: AddressPlan = addressPlan()): string {
  return `${plan.base}_gallery/${subsite ? `${subsite.slug}/` : ''}`;
}

/** The list of the pages of a subsite; without a subsite those of the portal. */
export function sitemapPath(subsite?: Subsite, plan?: AddressPlan): string {
  return `${subsite ? homePath(subsite, plan) : portalPath(plan)}sitemap.xml`;
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
export function resolveLink(subsite: Subsite, written: string, plan?: AddressPlan): string {
  return written.startsWith('/') ? `${homePath(subsite, plan)}${written.slice(1)}` : written;
}
