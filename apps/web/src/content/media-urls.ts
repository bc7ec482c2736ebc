/**
 * Addresses of all files in a piece of content, as the CMS gave them. A file is known by having
 * both a `mime` and a `url`.
 */
export function findMediaUrls(value: unknown): Set<string> {
  const urls = new Set<string>();
  visit(value);
  return urls;

  function visit(part: unknown): void {
    if (typeof part !== 'object' || part === null) return;
    if ('mime' in part && 'url' in part && typeof part.url === 'string') urls.add(part.url);
    for (const inside of Object.values(part)) visit(inside);
  }
}
