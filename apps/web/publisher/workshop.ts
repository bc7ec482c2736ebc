import type { Municipality } from '@sociaal-huis/schema';
import type { Renderer } from '../renderer/load-renderer.ts';
import type { ContentSource } from '../src/cms/source.ts';
import type { EarlierContent } from './earlier-content.ts';
import type { ReleaseStore } from '../releases/release-store.ts';

/** Everything a publisher works with. */
export interface Workshop {
  readonly renderer: Renderer;
  readonly source: ContentSource;
  readonly store: ReleaseStore;
  readonly earlier: EarlierContent;
  /** Every municipality of the site, by name. */
  readonly municipalities: readonly Municipality[];
  /** Whether the one municipality stands at the root of a domain of its own. */
  readonly ownDomain: boolean;
  /** Public address of the site. */
  readonly site: string;
  /** Path below which it is served. */
  readonly base: string;
  readonly allowSamples: boolean;
}
