import { expect, test } from 'vitest';
import { countText, describeScore, fleschDouma } from './flesch-douma.ts';

/** Counted by hand: words and syllables per sentence stand in the comment. */
const counted = [
  {
    // 4 words: Hebt u geen geld? (1 1 1 1); 4 words: Kom dan naar ons. (1 1 1 1)
    text: 'Hebt u geen geld? Kom dan naar ons.',
    counts: { sentences: 2, words: 8, syllables: 8 },
    // 206.84 − 0.77 × 100 − 0.93 × 4
    score: 126.12,
  },
  {
    // Wij helpen u met uw schulden. (1 2 1 1 1 2); Een medewerker luistert naar uw verhaal. (1 4 2 1 1 2)
    text: 'Wij helpen u met uw schulden. Een medewerker luistert naar uw verhaal.',
    counts: { sentences: 2, words: 12, syllables: 19 },
    // 206.84 − 0.77 × 158.3333 − 0.93 × 6
    score: 79.343,
  },
  {
    // De aanvraag (1 2) tot (1) maatschappelijke (5) dienstverlening (4) wordt (1) schriftelijk (3) ingediend (3).
    text: 'De aanvraag tot maatschappelijke dienstverlening wordt schriftelijk ingediend.',
    counts: { sentences: 1, words: 8, syllables: 20 },
    // 206.84 − 0.77 × 250 − 0.93 × 8
    score: 6.9,
  },
];

test.for(counted)('"$text" counts and scores as by hand', ({ text, counts, score }) => {
  expect(countText(text)).toEqual(counts);
  expect(fleschDouma(counts)).toBeCloseTo(score, 2);
});

test('a text without words has no score', () => {
  expect(fleschDouma(countText(' … '))).toBeUndefined();
});

test.for([
  [100, 'zeer gemakkelijk'],
  [90, 'zeer gemakkelijk'],
  [89.9, 'gemakkelijk'],
  [70, 'tamelijk gemakkelijk'],
  [60, 'normaal'],
  [59.9, 'tamelijk moeilijk'],
  [44.9, 'moeilijk'],
  [29.9, 'zeer moeilijk'],
  [-30, 'zeer moeilijk'],
] as const)('a score of %d reads as %s', ([score, label]) => {
  expect(describeScore(score)).toBe(label);
});
