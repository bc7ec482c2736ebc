import { randomUUID } from 'node:crypto';
import {
  firstWaitSeconds,
  leaseSeconds,
  longestWaitSeconds,
  mostAttempts,
  type PublicationQueue,
  type HeldClaim,
} from './publication-queue.ts';

/** What waits of one site. */
interface Line {
  attempt: number;
  /** On the queue's own clock. */
  notBefore: number;
  held?: { claim: string; until: number } | undefined;
}

/**
 * The queue of a CMS that runs as one process, on SQLite. It lives in memory: after a restart, whoever
 * held a claim is told so at its next sign of life and asks again, and the outbox fills the queue anew.
 */
export class InProcessQueue implements PublicationQueue {
  readonly #lines = new Map<number, Line>();
  readonly #now: () => number;

  /** @param now In milliseconds. Not the time of day, which may be set back and forth. */
  constructor(now: () => number = () => performance.now()) {
    this.#now = now;
  }

  async start(): Promise<void> {}

  async stop(): Promise<void> {}

  async announce(site: number): Promise<void> {
    const line = this.#find(site);
    if (!line) this.#lines.set(site, { attempt: 0, notBefore: this.#now() });
    else if (!line.held) line.notBefore = this.#now();
  }

  async remind(site: number): Promise<void> {
    if (!this.#find(site)) await this.announce(site);
  }

  async claim(site: number): Promise<HeldClaim | undefined> {
    const line = this.#find(site);
    if (!line || line.held || line.notBefore > this.#now()) return undefined;
    const claim = `${site}.${randomUUID()}`;
    line.held = { claim, until: this.#now() + leaseSeconds * 1000 };
    return { id: claim, attempt: line.attempt };
  }

  async extend(claim: string): Promise<boolean> {
    const held = this.#findHeld(claim)?.held;
    if (!held) return false;
    held.until = this.#now() + leaseSeconds * 1000;
    return true;
  }

  async complete(claim: string): Promise<boolean> {
    return this.#findHeld(claim) !== undefined && this.#lines.delete(siteOf(claim));
  }

  async fail(claim: string): Promise<Date | undefined> {
    const line = this.#findHeld(claim);
    if (!line) return undefined;
    const wait = this.#endAttempt(siteOf(claim), line, this.#now());
    return wait === undefined ? undefined : new Date(Date.now() + wait);
  }

  async giveBack(claim: string): Promise<void> {
    const line = this.#findHeld(claim);
    if (!line) return;
    const wait = this.#endAttempt(siteOf(claim), line, this.#now());
    if (wait !== undefined) line.notBefore = this.#now();
  }

  #findHeld(claim: string): Line | undefined {
    const line = this.#find(siteOf(claim));
    return line?.held?.claim === claim ? line : undefined;
  }

  /** Whoever was silent for too long has failed by then. */
  #find(site: number): Line | undefined {
    const line = this.#lines.get(site);
    if (line?.held && line.held.until <= this.#now()) {
      this.#endAttempt(site, line, line.held.until);
    }
    return this.#lines.get(site);
  }

  /** The wait before the next attempt in milliseconds; nothing when there is none. */
  #endAttempt(site: number, line: Line, at: number): number | undefined {
    const seconds = Math.min(longestWaitSeconds, firstWaitSeconds * 2 ** line.attempt);
    line.attempt += 1;
    line.held = undefined;
    line.notBefore = at + seconds * 1000;
    if (line.attempt < mostAttempts) return seconds * 1000;
    this.#lines.delete(site);
    return undefined;
  }
}

function siteOf(claim: string): number {
  return Number.parseInt(claim, 10);
}
