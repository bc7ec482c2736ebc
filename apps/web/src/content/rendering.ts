/**
 * What surrounds the page that is being made. In `astro build` there is nothing: Astro gives a page its
 * properties and the collections its content. In the renderer (`renderer/`) whoever asks for a page
 * brings both, and learns what the page read.
 */
import { AsyncLocalStorage } from 'node:async_hooks';
import { brusselsDate, type Municipality } from '@sociaal-huis/schema';
import type { MunicipalityContent } from './municipality-content.ts';

/** The content of one moment, from which pages are made. */
export interface Snapshot {
  /** Every municipality of the site, by name: the portal and the menus know them all. */
  readonly municipalities: readonly Municipality[];
  /** Content of the municipalities whose pages are made. */
  readonly contents: readonly MunicipalityContent[];
  /** Date in Belgium, `YYYY-MM-DD`. */
  readonly today: string;
}

/** A page under way. */
export interface Rendering {
  readonly snapshot: Snapshot;
  /** What the row of `getStaticPaths` gives the page. */
  readonly props: object;
  /** Everything the page has read until now; see `track-reads.ts`. */
  readonly reads: Set<string>;
}

const renderings = new AsyncLocalStorage<Rendering>();

/** Name under which it is noted that a page depends on the date. */
export const todayRead = 'today';

/** Makes a page, or something else out of content, with this around it. */
export function withRendering<Result>(rendering: Rendering, make: () => Result): Result {
  return renderings.run(rendering, make);
}

/** What surrounds the page under way; nothing in `astro build` and `astro dev`. */
export function getRendering(): Rendering | undefined {
  return renderings.getStore();
}

/** Notes that the page under way depends on these parts of the content. */
export function noteReads(...keys: readonly string[]): void {
  const reads = getRendering()?.reads;
  if (reads) for (const key of keys) reads.add(key);
}

/** The properties of the page under way, typed as Astro types its own: `propsOf(Astro.props)`. */
export function propsOf<Props>(given: Props): Props {
  const rendering = getRendering();
  return rendering ? (rendering.props as Props) : given;
}

/**
 * The date in Belgium for which pages are made, `YYYY-MM-DD`. A page may depend on the day, never on
 * the moment: the same content gives the same bytes all day.
 */
export function siteDay(): string {
  noteReads(todayRead);
  return getRendering()?.snapshot.today ?? brusselsDate(new Date());
}
