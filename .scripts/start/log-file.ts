import { closeSync, mkdirSync, openSync, renameSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';

/** A log of limited size: when it is full it becomes `<name>.1`, and a new one begins. */
export class LogFile {
  readonly #path: string;
  readonly #limit: number;
  #file: number;
  #size = 0;

  /** Begins anew: what an earlier run wrote goes. @param limit size in bytes */
  constructor(path: string, limit = 5 * 1024 ** 2) {
    this.#path = path;
    this.#limit = limit;
    mkdirSync(dirname(path), { recursive: true });
    this.#file = openSync(path, 'w');
  }

  /** Adds a piece of output. A disk that is full costs the log, not the program that is logged. */
  write(chunk: Uint8Array): void {
    try {
      if (this.#size > 0 && this.#size + chunk.length > this.#limit) this.#turn();
      this.#size += writeSync(this.#file, chunk);
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'ENOSPC')) throw error;
    }
  }

  end(): void {
    closeSync(this.#file);
  }

  #turn(): void {
    closeSync(this.#file);
    renameSync(this.#path, `${this.#path}.1`);
    this.#file = openSync(this.#path, 'w');
    this.#size = 0;
  }
}
