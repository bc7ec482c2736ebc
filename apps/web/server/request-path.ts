/** What an address asks for, taken apart before anything looks at the disk. */
import { isPacked } from '../releases/content-codings.ts';

/** Whether a file at this path may be shown: not when it is hidden, packed, malformed or outside. */
export function isShown(path: string): boolean {
  try {
    const parts = decodeURIComponent(path).split('/');
    const hidden = parts.some((part) => part.startsWith('.') && part !== '.well-known');
    return !hidden && !path.includes('%00') && !isPacked(path);
  } catch {
    return false;
  }
}

/** The path, and the rest with its question mark. */
export function splitQuery(url: string): [pathname: string, query: string] {
  const start = url.indexOf('?');
  return start === -1 ? [url, ''] : [url.slice(0, start), url.slice(start)];
}

/** The part of the path below the base, or nothing when it lies elsewhere or is ambiguous. */
export function pathBelow(base: string, pathname: string): string | undefined {
  // A browser reads "//elsewhere" in a Location header as another host.
  if (pathname.includes('//') || pathname.includes('\\')) return undefined;
  if (`${pathname}/` === base) return '/';
  return pathname.startsWith(base) ? `/${pathname.slice(base.length)}` : undefined;
}
