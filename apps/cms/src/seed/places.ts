/**
 * Where in the seed a value stands, from the file down to the field:
 * `['genk.yaml', 'service', '"leefloon"', 'steps, number 2', 'title']`.
 */
export type Place = readonly string[];

/** A mistake in the seed, as one line: the place, then a sentence that says what to write. */
export class SeedError extends Error {
  constructor(place: Place, sentence: string) {
    super(`${place.join(' → ')}: ${sentence}`);
    this.name = 'SeedError';
  }
}
