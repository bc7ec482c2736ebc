import { brusselsDate } from '@sociaal-huis/schema';

/** What a builder must know besides the content. */
export interface PageContext {
  /** Makes a path of this site into a complete address; one that is complete stays as it is. */
  toUrl: (path: string) => string;
  /** Date in Belgium, `YYYY-MM-DD`. What was over before it is left out. */
  today: string;
}

/** The context of a page, from its own complete address. */
export function pageContextAt(pageUrl: URL, now: Date = new Date()): PageContext {
  return { toUrl: (path) => new URL(path, pageUrl).href, today: brusselsDate(now) };
}
