/** A claim at the changes of a municipality on a site, as far as the queue knows it. */
export interface HeldClaim {
  /** Names this one attempt. Somebody whose attempt lapsed has no hold on the next one. */
  id: string;
  /** How often it was tried before; 0 the first time. */
  attempt: number;
}

/**
 * Who may make a release of which municipality on which site, and when: at most one claim at a time for
 * each, known by the id of its `Site`, and a next attempt only after a while. What has to be released
 * stands in the outbox and not in here, so a queue that forgets something costs time and nothing else.
 */
export interface PublicationQueue {
  start(): Promise<void>;
  stop(): Promise<void>;
  /** Something new waits: there is something to claim from now on, also while a next attempt would come later. */
  announce(site: number): Promise<void>;
  /** Gives something to claim to a site that the queue knows nothing of, and changes nothing for others. */
  remind(site: number): Promise<void>;
  /** Claims a site, if there is something to claim now. */
  claim(site: number): Promise<HeldClaim | undefined>;
  /** A sign of life. False when the claim is no longer held. */
  extend(claim: string): Promise<boolean>;
  /** The release is made. False when the claim was no longer held. */
  complete(claim: string): Promise<boolean>;
  /** It failed; gives the moment of the next attempt, and nothing when this was the last one. */
  fail(claim: string): Promise<Date | undefined>;
  /** It was broken off. The next attempt may come at once; it counts as one all the same. */
  giveBack(claim: string): Promise<void>;
}

/** A claim without a sign of life for this long goes to somebody else. */
export const leaseSeconds = 60;

/** After this many attempts in a row that fail, nothing happens until somebody changes something. */
export const mostAttempts = 12;

/** Before the second attempt; each next wait is twice as long as the one before. */
export const firstWaitSeconds = 2;

export const longestWaitSeconds = 300;
