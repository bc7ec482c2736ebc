/** The publishers that wait for work, each in a request that stays open. */
export class WaitingRoom {
  readonly #waiting = new Set<() => void>();
  readonly #present = new Set<Promise<unknown>>();
  #closed = false;

  get isClosed(): boolean {
    return this.#closed;
  }

  /**
   * Keeps count of a request until its answer is sent.
   *
   * @param sent Resolves after `answer`, once nothing is left to send.
   */
  async receive(answer: () => Promise<void>, sent: Promise<unknown>): Promise<void> {
    this.#present.add(sent);
    void sent.finally(() => this.#present.delete(sent));
    await answer();
  }

  /** Wakes everybody who waits at this moment: there may be work. */
  ring(): void {
    for (const wake of this.#waiting) wake();
  }

  /** Resolves at the next ring, and in any case after a while. */
  next(milliseconds: number): Promise<void> {
    return new Promise((resolve) => {
      const wake = (): void => {
        clearTimeout(timer);
        this.#waiting.delete(wake);
        resolve();
      };
      const timer = setTimeout(wake, milliseconds);
      this.#waiting.add(wake);
    });
  }

  /** Sends everybody away, and resolves once all have been sent their answer. */
  async close(): Promise<void> {
    this.#closed = true;
    this.ring();
    await Promise.allSettled(this.#present);
  }
}
