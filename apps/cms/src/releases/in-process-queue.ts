import { randomUUID } from 'node:crypto';
import {
  firstWaitSeconds,
  leaseSeconds,
  longestWaitSeconds,
  mostAttempts,
  type PublicationQueue,
  type Turn,
} from './publication-queue.ts';

interface Place {
  attempt: number;
  /** On the queue's own clock. */
  notBefore: number;
  held?: { turn: string; until: number } | undefined;
}

/**
 * The queue of a CMS that runs as one process, on SQLite. It lives in memory: after a restart, whoever
 * held a turn is told so at its next sign of life and asks again, and the outbox fills the queue anew.
 */
export class InProcessQueue implements PublicationQueue {
  readonly #places = new Map<number, Place>();
  readonly #now: () => number;

  /** @param now In milliseconds. Not the time of day, which may be set back and forth. */
  constructor(now: () => number = () => performance.now()) {
    this.#now = now;
  }

  async start(): Promise<void> {}

  async stop(): Promise<void> {}

  async announce(site: number): Promise<void> {
    const place = this.#find(site);
    if (!place) this.#places.set(site, { attempt: 0, notBefore: this.#now() });
    else if (!place.held) place.notBefore = this.#now();
  }

  async remind(site: number): Promise<void> {
    if (!this.#find(site)) await this.announce(site);
  }

  async claim(site: number): Promise<Turn | undefined> {
    const place = this.#find(site);
    if (!place || place.held || place.notBefore > this.#now()) return undefined;
    const turn = `${site}.${randomUUID()}`;
    place.held = { turn, until: this.#now() + leaseSeconds * 1000 };
    return { id: turn, attempt: place.attempt };
  }

  async extend(turn: string): Promise<boolean> {
    const held = this.#findHeld(turn)?.held;
    if (!held) return false;
    held.until = this.#now() + leaseSeconds * 1000;
    return true;
  }

  async complete(turn: string): Promise<boolean> {
    return this.#findHeld(turn) !== undefined && this.#places.delete(siteOf(turn));
  }

  async fail(turn: string): Promise<Date | undefined> {
    const place = this.#findHeld(turn);
    if (!place) return undefined;
    const wait = this.#endAttempt(siteOf(turn), place, this.#now());
    return wait === undefined ? undefined : new Date(Date.now() + wait);
  }

  async giveBack(turn: string): Promise<void> {
    const place = this.#findHeld(turn);
    if (!place) return;
    const wait = this.#endAttempt(siteOf(turn), place, this.#now());
    if (wait !== undefined) place.notBefore = this.#now();
  }

  #findHeld(turn: string): Place | undefined {
    const place = this.#find(siteOf(turn));
    return place?.held?.turn === turn ? place : undefined;
  }

  /** Whoever was silent for too long has failed by then. */
  #find(site: number): Place | undefined {
    const place = this.#places.get(site);
    if (place?.held && place.held.until <= this.#now()) {
      this.#endAttempt(site, place, place.held.until);
    }
    return this.#places.get(site);
  }

  /** The wait before the next attempt in milliseconds; nothing when there is none. */
  #endAttempt(site: number, place: Place, at: number): number | undefined {
    const seconds = Math.min(longestWaitSeconds, firstWaitSeconds * 2 ** place.attempt);
    place.attempt += 1;
    place.held = undefined;
    place.notBefore = at + seconds * 1000;
    if (place.attempt < mostAttempts) return seconds * 1000;
    this.#places.delete(site);
    return undefined;
  }
}

function siteOf(turn: string): number {
  return Number.parseInt(turn, 10);
}
