/** How the database was when it was last asked. */
interface Answer {
  isThere: boolean;
  until: number;
}

/** How long an answer holds, and how long the database may take to give one; in milliseconds. */
interface Patience {
  kept: number;
  limit: number;
}

/**
 * Asks the database whether it is there, however often it is asked itself: one question at a time, and
 * an answer holds for a moment. A database that hangs is taken for one that is away, and is asked no
 * second time while the first question is still out.
 */
export class DatabaseWatch {
  readonly #question: () => Promise<unknown>;
  readonly #patience: Patience;
  #asked: Promise<boolean> | undefined;
  #latest: Answer = { isThere: false, until: 0 };

  /** @param question a query of next to nothing, which has to end by itself */
  constructor(question: () => Promise<unknown>, patience: Patience) {
    this.#question = question;
    this.#patience = patience;
  }

  async isThere(): Promise<boolean> {
    if (Date.now() < this.#latest.until) return this.#latest.isThere;
    this.#asked ??= this.#ask().finally(() => (this.#asked = undefined));
    let timer: NodeJS.Timeout | undefined;
    const tooLate = new Promise<false>((resolve) => {
      timer = setTimeout(() => {
        this.#note(false);
        resolve(false);
      }, this.#patience.limit);
    });
    return Promise.race([this.#asked, tooLate]).finally(() => clearTimeout(timer));
  }

  async #ask(): Promise<boolean> {
    try {
      await this.#question();
      return this.#note(true);
    } catch {
      return this.#note(false);
    }
  }

  #note(isThere: boolean): boolean {
    this.#latest = { isThere, until: Date.now() + this.#patience.kept };
    return isThere;
  }
}
