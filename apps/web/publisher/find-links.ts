/** Which addresses of this site a page leads to. Pure. */

/** Paths below `base` in the links, pictures, scripts and styles of a page; each once. */
export function findLinks(html: string, base: string): string[] {
  const links = new Set<string>();
  for (const [, written] of html.matchAll(/\s(?:href|src)="([^"]*)"/g)) {
    const path = written!.replaceAll('&amp;', '&').replace(/[?#].*$/s, '');
    if (path.startsWith(base) && !path.startsWith('//')) links.add(path);
  }
  return [...links];
}
