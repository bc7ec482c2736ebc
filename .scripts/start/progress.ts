/** Prints each step with the time since the start and the time it took itself. */
export class Progress {
  readonly #startedAt = Date.now();
  readonly #done: { name: string; seconds: number }[] = [];

  /**
   * Runs one step; while it lasts, a line every ten seconds says that it still does, and what the step
   * noted last: how far it is, or what it waits for.
   */
  async run<T>(name: string, step: (note: (text: string) => void) => Promise<T>): Promise<T> {
    const startedAt = Date.now();
    let noted = '';
    this.say(`${name} …`);
    const reminder = setInterval(
      () => this.say(`${name} … (${seconds(startedAt)})${noted && `: ${noted}`}`),
      10_000,
    );
    try {
      const result = await step((text) => (noted = text));
      this.#done.push({ name, seconds: (Date.now() - startedAt) / 1000 });
      this.say(`${name}: done in ${seconds(startedAt)}`);
      return result;
    } finally {
      clearInterval(reminder);
    }
  }

  /** Prints a line behind the seconds since the start. */
  say(line: string): void {
    console.log(
      `[${String(Math.round((Date.now() - this.#startedAt) / 1000)).padStart(4)} s] ${line}`,
    );
  }

  /** The steps done so far, with how many seconds each took, in the order they ended. */
  get steps(): readonly { name: string; seconds: number }[] {
    return this.#done;
  }
}

function seconds(since: number): string {
  return `${((Date.now() - since) / 1000).toFixed(1)} s`;
}
