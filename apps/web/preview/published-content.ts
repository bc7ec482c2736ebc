import { type ContentSource, rememberAnswers } from '../src/cms/source.ts';

/** Somebody who saves and looks, and saves and looks, need not wait for fourteen lists each time. */
const staysFresh = 5_000;

/** A source per municipality that asks the CMS each question once in a few seconds. */
export class PublishedContent {
  readonly #source: ContentSource;
  readonly #known = new Map<string, { source: ContentSource; since: number }>();

  constructor(source: ContentSource) {
    this.#source = source;
  }

  /** What is published in this municipality, a few seconds old at most. */
  sourceOf(municipality: string, now: number = Date.now()): ContentSource {
    const known = this.#known.get(municipality);
    if (known && now - known.since < staysFresh) return known.source;
    const source = rememberAnswers(this.#source);
    this.#known.set(municipality, { source, since: now });
    return source;
  }
}
