import { ExplainedError } from '../environment/explained-error.ts';

/**
 * Where in the seed a value stands, from the file down to the field:
 * `['genk.yaml', 'service', '"leefloon"', 'steps, number 2', 'title']`.
 */
export type SeedPath = readonly string[];

/** The seed cannot be used; the message says all that is wrong in it. */
export class SeedRefused extends ExplainedError {
  override readonly name: string = 'SeedRefused';
}

/** A mistake in the seed, as one line: where it is, then a sentence that says what to write. */
export class SeedError extends SeedRefused {
  override readonly name = 'SeedError';

  constructor(at: SeedPath, sentence: string) {
    super(`${at.join(' → ')}: ${sentence}`);
  }
}
