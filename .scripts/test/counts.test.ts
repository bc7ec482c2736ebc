import { expect, test } from 'vitest';
import { countPlaywright, countVitest } from './counts.ts';

test('a suite that could not be loaded counts as a failure', () => {
  const report = {
    numPassedTests: 4,
    numFailedTests: 1,
    testResults: [
      { status: 'failed', assertionResults: [] },
      { status: 'failed', assertionResults: [{}] },
      { status: 'passed', assertionResults: [{}] },
    ],
  };
  expect(countVitest(report)).toEqual({ passed: 4, failed: 2 });
});

test('a browser test that passed on its second try counts as failed', () => {
  const report = { stats: { expected: 7, unexpected: 1, flaky: 2 }, errors: [{}] };
  expect(countPlaywright(report)).toEqual({ passed: 7, failed: 4 });
});
