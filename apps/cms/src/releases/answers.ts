import type { Change, ReleaseStage } from '@sociaal-huis/schema';

/**
 * How far the last change of an entry is:
 *
 * - `saved`: it is not on the site, and nothing waits to bring it there;
 * - `waiting`: the next release brings it;
 * - `building`: a publisher is making that release;
 * - `live`: it is on the site;
 * - `failed`: the release was not made, and what was on the site stays;
 * - `quarantined`: the site could not show it and left it out; an earlier version may still be there.
 */
export type ReleaseState = 'saved' | 'waiting' | 'building' | 'live' | 'failed' | 'quarantined';

/** Answer of `GET /sociaal-huis/release-status/:uid/:documentId`: each site of the municipality. */
export interface ReleaseStatuses {
  /** Never empty: before the first publisher came, one without a site. */
  sites: ReleaseStatus[];
}

/** A site of a municipality, as the admin names it. */
export interface NamedSite {
  id: number;
  /** Its address as people say it, with its publisher where two have the same. */
  name: string;
  /** Since when no publisher makes it any more; absent while one does. */
  awaySince: string | null;
}

/** How far an entry is on one site. Moments are ISO texts. */
export interface ReleaseStatus {
  /** Absent before the first publisher came. */
  site: NamedSite | null;
  state: ReleaseState;
  /** Since when it is in this state; absent when nobody knows. */
  since: string | null;
  /** Where it is on the site; absent unless it is live and can be read now. */
  address: string | null;
  /** Why nobody can read it now although it is live, in Dutch, such as a message that has not begun. */
  absence: string | null;
  /** What is wrong and what to do, in Dutch; empty unless it failed or is quarantined. */
  sentences: string[];
  /** Step of the release, while that is being made. */
  stage: ReleaseStage | null;
  /** When a failed release is tried again by itself; absent: after a change, or when somebody asks. */
  retryOn: string | null;
  /** Much content would disappear with this release: somebody has to agree first. */
  needsConfirmation: boolean;
  /** An earlier version of what is quarantined is on the site. */
  earlierVersionStays: boolean;
  /** What to mend although it is live, in Dutch. */
  warnings: string[];
}

/** Answer of `GET /sociaal-huis/releases`: the municipalities of who asks. */
export interface ReleasesOverview {
  municipalities: MunicipalityReleases[];
}

export interface MunicipalityReleases {
  municipality: string;
  /** How it is called. */
  name: string;
  /** Never empty: before the first publisher came, one without a site. */
  sites: SiteReleases[];
}

/** What is on its way to one site of a municipality, and what went there last. */
export interface SiteReleases {
  /** Absent before the first publisher came. */
  site: NamedSite | null;
  /** Whether who asks may say that the site is no more. */
  mayBeForgotten: boolean;
  /** What is not on the site yet; absent when everything is. */
  waiting: { count: number; since: string; urgent: boolean } | null;
  /** The release that is being made. */
  building: { since: string; stage: ReleaseStage | null; publisher: string } | null;
  /** Why what waits is not on the site: the last attempt failed. */
  failed: {
    since: string;
    sentence: string;
    /** When it is tried again by itself; absent: after a change, or when somebody asks. */
    retryOn: string | null;
    /** Much content would disappear: somebody has to agree first. */
    needsConfirmation: boolean;
  } | null;
  /** The last ones that went live, the newest first. */
  releases: PastRelease[];
}

export interface PastRelease {
  startedOn: string;
  endedOn: string;
  /** From the oldest change in it until it was live, in milliseconds. */
  tookMilliseconds: number;
  /** Milliseconds of each step. */
  durations: Partial<Record<ReleaseStage, number>>;
  /** How many changes it brought. */
  changes: number;
  /** Pages and files made anew, and kept as they were. */
  rendered: number | null;
  kept: number | null;
  address: string | null;
  /** How many entries it left out. */
  quarantined: number;
  /** The first of the changes that it brought to entries, oldest first. */
  brought: BroughtChange[];
}

/** A change of an entry that is on the site, as it was called then. */
export interface BroughtChange {
  reason: Change['reason'];
  title: string;
  /** Who made it; absent when nobody knows. */
  by: string | null;
}

/** Answer of `GET /sociaal-huis/planned-publication/:uid/:documentId`, and what `PUT` takes of it. */
export interface PlannedPublicationAnswer extends PlannedMoments {
  /** Which plan this is; who changes it says so. Null when nothing was planned. */
  plan: number | null;
  /** Who planned it; absent when nothing was planned. */
  by: string | null;
  /** What came of the last moment that has passed. */
  outcome: { on: string; sentence: string; succeeded: boolean } | null;
}

export interface PlannedMoments {
  /** Then the draft, as it is by then, goes to the site. */
  publishOn: string | null;
  /** Then it leaves the site. */
  publishUntil: string | null;
}
