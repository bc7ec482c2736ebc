import { expect, test } from 'vitest';
import type { Counts } from './counts.ts';
import { describeRun } from './report.ts';

const noNginx = { reason: 'No nginx.', isInstallable: true };
const noMount = { reason: 'No mounts.', isInstallable: false };
const counts: Counts[] = [
  { passed: 1, failed: 0, failures: [], leftOut: [] },
  { passed: 5, failed: 0, failures: [], leftOut: [noNginx, noMount, noNginx] },
];

test('what was left out is counted, with why', () => {
  expect(describeRun(counts, false)).toEqual({
    lines: [
      'Left out: 2. No nginx.',
      'Left out: 1. No mounts.',
      '3 left out',
      '6 passed, 0 failed',
    ],
    isWell: true,
  });
});

test('where everything has to run, want of what could be installed is a failure', () => {
  expect(describeRun(counts, true)).toEqual({
    lines: [
      'Failed, for it could be installed: 2. No nginx.',
      'Left out: 1. No mounts.',
      '1 left out',
      '6 passed, 2 failed',
    ],
    isWell: false,
  });
});

test('a failure is named', () => {
  const failing: Counts = { passed: 0, failed: 1, failures: ['a.test.ts: opens'], leftOut: [] };
  expect(describeRun([failing], false)).toEqual({
    lines: ['Failed: a.test.ts: opens', '0 left out', '0 passed, 1 failed'],
    isWell: false,
  });
});
