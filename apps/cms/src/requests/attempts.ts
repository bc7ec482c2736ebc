/** How many attempts somebody has within how long. */
export interface Allowance {
  attempts: number;
  /** In milliseconds; it slides along with the attempts. */
  within: number;
}

/** Counts attempts by who makes them, in memory: a restart forgives everybody. */
export class Attempts {
  readonly #allowance: Allowance;
  readonly #moments = new Map<string, number[]>();

  constructor(allowance: Allowance) {
    this.#allowance = allowance;
  }

  /**
   * Takes one attempt, or tells how long to wait.
   *
   * @returns Milliseconds until the next attempt is free; 0 when this one is.
   */
  take(who: string, now: number): number {
    const { attempts, within } = this.#allowance;
    const recent = (this.#moments.get(who) ?? []).filter((moment) => moment > now - within);
    const wait = recent.length < attempts ? 0 : recent[0]! + within - now;
    if (wait === 0) recent.push(now);
    this.#moments.set(who, recent);
    // Who stays away is forgotten, so that many addresses do not fill the memory.
    if (this.#moments.size > 10_000) this.#forget(now - within);
    return wait;
  }

  /** Gives back the last attempt: it succeeded, and guessed nothing. */
  giveBack(who: string): void {
    this.#moments.get(who)?.pop();
  }

  #forget(before: number): void {
    for (const [who, moments] of this.#moments) {
      if (moments.every((moment) => moment <= before)) this.#moments.delete(who);
    }
  }
}
