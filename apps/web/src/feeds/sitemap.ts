import { absoluteUrl, routePath, sitemapPath } from '../routing/paths.ts';
import { escapeXml } from './escape-xml.ts';
import type { FeedPlace } from './feed-place.ts';

/** A route of the site and the parameters of each page it makes. */
export interface Route {
  /** The file below `src/pages`, such as `[...municipality]/missie.astro`. */
  readonly file: string;
  readonly rows: readonly { readonly params: Readonly<Record<string, string | undefined>> }[];
}

/** All pages of the build for search engines (sitemaps.org 0.9), without those for wrong addresses. */
export function buildSitemap(routes: readonly Route[], { site, plan }: FeedPlace): string {
  const urls = routes
    .filter(({ file }) => !isNotFound(file))
    .flatMap(({ file, rows }) => rows.map(({ params }) => routePath(file, params, plan)))
    .toSorted()
    .map((path) => `  <url><loc>${escapeXml(absoluteUrl(path, site))}</loc></url>\n`);
  return `<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${urls.join('')}</urlset>
`;
}

/** Lets every search engine in and shows it the list of pages (RFC 9309). */
export function buildRobotsTxt({ site, plan }: FeedPlace): string {
  return `User-agent: *\nAllow: /\n\nSitemap: ${absoluteUrl(sitemapPath(plan), site)}\n`;
}

function isNotFound(file: string): boolean {
  return /(?:^|\/)404\.astro$/.test(file);
}
