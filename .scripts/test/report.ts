import type { LeftOut } from '../../tests/helpers/left-out.ts';
import type { Counts } from './counts.ts';

/**
 * The end of what a run of all suites says: each failure by name, since its report stands far above;
 * each reason for which tests were left out; and the counts.
 *
 * @param isStrict whether a test that was left out for want of something installable has failed
 * @returns its lines, and whether all is well
 */
export function describeRun(
  counts: readonly Counts[],
  isStrict: boolean,
): { lines: string[]; isWell: boolean } {
  const leftOut = counts.flatMap((count) => count.leftOut);
  const failed = isStrict ? leftOut.filter(({ isInstallable }) => isInstallable).length : 0;
  const total = {
    passed: sum(counts, 'passed'),
    failed: sum(counts, 'failed') + failed,
    leftOut: leftOut.length - failed,
  };
  const lines = [
    ...counts.flatMap(({ failures }) => failures).map((failure) => `Failed: ${failure}`),
    ...describeLeftOut(leftOut, isStrict),
    // The last line is read by machines.
    `${total.leftOut} left out`,
    `${total.passed} passed, ${total.failed} failed`,
  ];
  return { lines, isWell: total.failed === 0 };
}

function describeLeftOut(leftOut: readonly LeftOut[], isStrict: boolean): string[] {
  const byReason = Map.groupBy(leftOut, ({ reason }) => reason);
  return [...byReason].map(([reason, tests]) => {
    const isFault = isStrict && tests[0]!.isInstallable;
    return `${isFault ? 'Failed, for it could be installed' : 'Left out'}: ${tests.length}. ${reason}`;
  });
}

function sum(counts: readonly Counts[], key: 'passed' | 'failed'): number {
  return counts.reduce((total, count) => total + count[key], 0);
}
