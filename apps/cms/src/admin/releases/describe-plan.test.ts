import { expect, test } from 'vitest';
import { describeOutcome, describePlan } from './describe-plan.ts';

const nothing = { plan: null, publishOn: null, publishUntil: null, by: null, outcome: null };
const publishOn = '2026-12-24T07:00:00.000Z';
const publishUntil = '2027-01-05T23:00:00.000Z';

test('a plan says what happens when, and whose it is', () => {
  expect(describePlan({ ...nothing, publishOn, publishUntil, by: 'An Peeters' })).toEqual([
    'Wordt gepubliceerd op 24 december 2026 om 08:00.',
    'Gaat van de site op 6 januari 2027 om 00:00.',
    'Gepland door An Peeters.',
  ]);
  expect(describePlan({ ...nothing, publishUntil, by: 'An Peeters' })).toHaveLength(2);
});

test('without a moment nothing is planned, whoever planned what is over', () => {
  expect(describePlan(nothing)).toEqual([]);
  expect(describePlan({ ...nothing, by: 'An Peeters' })).toEqual([]);
});

test('what came of a plan says when', () => {
  const outcome = { on: publishOn, sentence: 'Gepubliceerd zoals gepland.', succeeded: true };
  expect(describeOutcome({ ...nothing, outcome })).toBe(
    '24 december 2026 om 08:00: Gepubliceerd zoals gepland.',
  );
  expect(describeOutcome(nothing)).toBeUndefined();
});
