import type { AddressPlan } from '../routing/paths.ts';

/** Where a feed is read: far from the site, so that each address in it must be whole. */
export interface FeedOrigin {
  /** Public address of the site, such as `https://welzijn.example`. */
  readonly site: string;
  /** Absent: the plan of this run. */
  readonly plan?: AddressPlan;
}
