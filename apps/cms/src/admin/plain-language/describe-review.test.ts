import { expect, test } from 'vitest';
import { describeReview } from './describe-review.ts';

const review = (rest: object) => ({
  words: 120,
  longSentences: [],
  hardWords: [],
  otherForm: [],
  ...rest,
});

test.for([
  [{ words: 0 }, 'Hier staat nog geen tekst.'],
  [{ words: 12 }, 'Nog te weinig tekst voor een score. Die komt vanaf 30 woorden.'],
  [{ score: 60, band: 'normaal' }, 'Leest normaal. Goed zo.'],
  [
    { score: 59, band: 'tamelijk moeilijk' },
    'Leest tamelijk moeilijk. Mik op 60 of meer: kortere zinnen en kortere woorden.',
  ],
] as const)('%j is said as "%s"', ([rest, sentence]) => {
  expect(describeReview(review(rest))).toBe(sentence);
});
