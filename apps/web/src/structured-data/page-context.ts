import { siteDay } from '../content/rendering.ts';

/** What a builder must know besides the content. */
export interface PageContext {
  /** Makes a path of this site into a complete address; one that is complete stays as it is. */
  toUrl: (path: string) => string;
  /** Date in Belgium, `YYYY-MM-DD`. What was over before it is left out. */
  readonly today: string;
}

/** The context of a page, from its own complete address. */
export function pageContextAt(pageUrl: URL, day: () => string = siteDay): PageContext {
  return {
    toUrl: (path) => new URL(path, pageUrl).href,
    // Asked for only where it matters: a page that asks is made anew each day.
    get today() {
      return day();
    },
  };
}
