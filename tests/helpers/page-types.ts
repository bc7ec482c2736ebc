/** The kinds of page a site has, and a built page of each to look at. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { webFolder } from './repository.ts';

const subsite = '[...municipality]';

/** Page types of a subsite, by the route that makes them (a file below `apps/web/src/pages`). */
const subsiteTypes: ReadonlyMap<string, string> = new Map([
  [`${subsite}/index.astro`, 'home'],
  [`${subsite}/diensten/index.astro`, 'services'],
  [`${subsite}/diensten/[service].astro`, 'service'],
  [`${subsite}/kantoren/index.astro`, 'offices'],
  [`${subsite}/kantoren/[office].astro`, 'office'],
  [`${subsite}/nieuws/index.astro`, 'news'],
  [`${subsite}/nieuws/pagina/[page].astro`, 'older-news'],
  [`${subsite}/nieuws/[news].astro`, 'news-item'],
  [`${subsite}/missie.astro`, 'mission'],
  [`${subsite}/visie.astro`, 'vision'],
  [`${subsite}/documenten.astro`, 'documents'],
  [`${subsite}/vrijwilligers.astro`, 'volunteers'],
  [`${subsite}/projecten.astro`, 'projects'],
  [`${subsite}/contact.astro`, 'contact'],
  [`${subsite}/[page].astro`, 'officer-page'],
  [`${subsite}/zoeken.astro`, 'search'],
  [`${subsite}/toegankelijkheid.astro`, 'statement'],
  [`${subsite}/privacy.astro`, 'privacy'],
  [`${subsite}/404.astro`, 'not-found'],
]);

/** Types of which a municipality may have no page yet: the second page of a short list. */
const occasional: ReadonlySet<string> = new Set(['older-news']);

/** Page types of the portal, by the address of their one page. */
const portalTypes: ReadonlyMap<string, string> = new Map([
  ['/', 'portal'],
  ['/404.html', 'portal-not-found'],
]);

/** The route of the portal's own page for a wrong address. */
const portalRoutes: ReadonlySet<string> = new Set(['404.astro']);

/** A built page that stands for its kind. */
export interface PageOfType {
  /** Such as `service`; fit for the name of a file. */
  type: string;
  /** Address from the root of the site, such as `/genk/diensten/leefloon/`. */
  path: string;
}

/** Every route of the site that makes pages, as a file below `src/pages`. */
export function listPageRoutes(): string[] {
  const folder = join(webFolder, 'src/pages');
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.astro'))
    .toSorted();
}

/**
 * The page type that a route makes.
 * @throws Error that says where to add it, when it is new.
 */
export function requireTypeOfRoute(route: string): string {
  const type = portalRoutes.has(route) ? 'portal-not-found' : subsiteTypes.get(route);
  if (type !== undefined) return type;
  throw new Error(
    `The pages of src/pages/${route} have no page type, so no test would look at one. ` +
      'Add the route to tests/helpers/page-types.ts.',
  );
}

/**
 * The page type of a built page.
 * @param path address of the page, such as `/genk/diensten/leefloon/`
 * @throws Error when no route makes such an address.
 */
export function requireTypeOfPath(path: string, routes: readonly string[]): string {
  const ofPortal = portalTypes.get(path);
  if (ofPortal !== undefined) return ofPortal;
  const [, , ...parts] = path.replace(/\/$/, '').split('/');
  const [route] = routes
    .filter((candidate) => candidate.startsWith(subsite))
    .filter((candidate) => fits(segmentsOf(candidate), parts))
    // A name that is written out goes before one that may be anything.
    .toSorted((one, other) => countFree(one) - countFree(other));
  if (route === undefined) throw new Error(`No route of src/pages makes the address ${path}.`);
  return requireTypeOfRoute(route);
}

/**
 * One page of each type: those of a subsite, or those of the portal when no slug is given. Of many
 * the longest is taken, as it shows most of what the type can hold.
 * @param siteDir folder of the built site
 * @throws Error naming the types of which there is no page.
 */
export function requirePageOfEachType(siteDir: string, slug?: string): PageOfType[] {
  const routes = listPageRoutes();
  const pages = listPagePaths(siteDir)
    .filter((path) => (slug === undefined ? portalTypes.has(path) : path.startsWith(`/${slug}/`)))
    .map((path) => ({ path, type: requireTypeOfPath(path, routes), size: sizeOf(siteDir, path) }));
  const longest = new Map<string, (typeof pages)[number]>();
  for (const page of pages.toSorted((one, other) => one.size - other.size)) {
    longest.set(page.type, page);
  }
  const wanted =
    slug === undefined
      ? [...portalTypes.values()]
      : routes.filter((route) => !portalRoutes.has(route)).map(requireTypeOfRoute);
  const absent = wanted.filter((type) => !longest.has(type) && !occasional.has(type));
  if (absent.length > 0) {
    throw new Error(
      `The site has no page of the type ${absent.join(', ')} of ${slug ?? 'the portal'}.`,
    );
  }
  return wanted.flatMap((type) => {
    const found = longest.get(type);
    return found ? [{ type, path: found.path }] : [];
  });
}

/** The addresses of all pages of a built site, in the order of the alphabet. */
export function listPagePaths(siteDir: string): string[] {
  return readdirSync(siteDir, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .map((file) => `/${file}`.replace(/\/index\.html$/, '/'))
    .toSorted();
}

function sizeOf(siteDir: string, path: string): number {
  return readFileSync(join(siteDir, path.endsWith('/') ? `${path}index.html` : path)).length;
}

/** The parts of the address below the subsite that a route makes. */
function segmentsOf(route: string): string[] {
  return route
    .replace(/(?:\/index)?\.astro$/, '')
    .split('/')
    .slice(1);
}

function fits(segments: readonly string[], parts: readonly string[]): boolean {
  return (
    segments.length === parts.length &&
    segments.every((segment, index) => segment.startsWith('[') || segment === parts[index])
  );
}

function countFree(route: string): number {
  return segmentsOf(route).filter((segment) => segment.startsWith('[')).length;
}
