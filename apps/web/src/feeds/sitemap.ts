import { absoluteUrl, sitemapPath } from '../routing/paths.ts';
import type { SitePage } from '../routing/site-page.ts';
import { escapeXml } from './escape-xml.ts';
import type { FeedOrigin } from './feed-origin.ts';

/** A subsite's pages for search engines (sitemaps.org 0.9), without the one for wrong addresses. */
export function buildSitemap(
  pages: readonly Pick<SitePage, 'route' | 'path'>[],
  { site }: FeedOrigin,
): string {
  const urls = pages
    .filter(({ route }) => !isNotFound(route))
    .map(({ path }) => path)
    .toSorted()
    .map((path) => `  <url><loc>${escapeXml(absoluteUrl(path, site))}</loc></url>\n`);
  return `<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${urls.join('')}</urlset>
`;
}

/**
 * Lets every search engine in and shows it the lists of pages (RFC 9309): the site's own, and below a
 * portal one of each subsite, so that what changes in one subsite changes no file of another.
 */
export function buildRobotsTxt(
  subsites: readonly { readonly slug: string }[],
  { site, plan }: FeedOrigin,
): string {
  const paths = new Set([undefined, ...subsites].map((subsite) => sitemapPath(subsite, plan)));
  const lines = [...paths].map((path) => `Sitemap: ${absoluteUrl(path, site)}\n`);
  return `User-agent: *\nAllow: /\n\n${lines.join('')}`;
}

function isNotFound(route: string): boolean {
  return /(?:^|\/)404\.astro$/.test(route);
}
