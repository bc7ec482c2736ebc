import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';

/** One built page: its address on the site and its parsed HTML. */
export interface SitePage {
  /** Address from the root of the site, such as `/genk/diensten/` or `/404.html`. */
  path: string;
  html: string;
  document: Document;
}

/** Every HTML page of a built site, by address. */
export function readPages(siteDir: string): Map<string, SitePage> {
  const files = readdirSync(siteDir, { recursive: true, encoding: 'utf8' });
  const pages = files
    .filter((file) => file.endsWith('.html'))
    .map((file): SitePage => {
      const html = readFileSync(join(siteDir, file), 'utf8');
      return {
        path: `/${file}`.replace(/\/index\.html$/, '/'),
        html,
        document: parseHTML(html).document,
      };
    });
  return new Map(pages.map((page) => [page.path, page]));
}

/** Whether an address of the site (without query or hash) is answered by a file. */
export function isServed(siteDir: string, path: string): boolean {
  const file = decodeURIComponent(path.endsWith('/') ? `${path}index.html` : path);
  return existsSync(join(siteDir, file));
}

/** What a reader sees: the text of the body, with white space collapsed. */
export function visibleText(page: SitePage): string {
  return (page.document.body.textContent ?? '').replaceAll(/\s+/g, ' ');
}
