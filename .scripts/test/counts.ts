import { stripVTControlCharacters } from 'node:util';
import type { LeftOut } from '../../tests/helpers/left-out.ts';

/** How many tests of a run passed and failed, what each that failed is called and said, and what did not run. */
export interface Counts {
  passed: number;
  failed: number;
  failures: string[];
  /** Of each test that was left out, why. */
  leftOut: LeftOut[];
}

interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  testResults: {
    name: string;
    status: string;
    assertionResults: {
      fullName: string;
      status: string;
      failureMessages?: string[];
      meta?: { leftOut?: LeftOut };
    }[];
  }[];
}

interface PlaywrightSuite {
  file: string;
  specs: {
    title: string;
    tests: {
      status: string;
      results?: { error?: { message?: string } }[];
      annotations?: { type: string; description?: string }[];
    }[];
  }[];
  suites?: PlaywrightSuite[];
}

interface PlaywrightReport {
  stats: { expected: number; unexpected: number; flaky: number };
  errors: { message?: string }[];
  suites: PlaywrightSuite[];
}

/** The counts in Vitest's JSON report. A suite that could not be loaded counts as a failure. */
export function countVitest(report: unknown): Counts {
  const { numPassedTests, numFailedTests, testResults } = report as VitestReport;
  const failedSuites = testResults.filter(({ status }) => status === 'failed');
  const broken = failedSuites.filter(({ assertionResults }) => assertionResults.length === 0);
  return {
    passed: numPassedTests,
    failed: numFailedTests + broken.length,
    failures: [
      ...broken.map(({ name }) => name),
      ...failedSuites.flatMap(({ name, assertionResults }) =>
        assertionResults
          .filter(({ status }) => status === 'failed')
          .map(({ fullName, failureMessages = [] }) =>
            withMessage(`${name}: ${fullName}`, failureMessages[0]),
          ),
      ),
    ],
    leftOut: testResults.flatMap(({ assertionResults }) =>
      assertionResults
        .filter(({ status }) => isLeftOut(status))
        .map(({ meta }) => meta?.leftOut ?? withoutReason),
    ),
  };
}

const withoutReason: LeftOut = { reason: 'No reason is given.', isInstallable: false };

/** In Vitest's words. */
function isLeftOut(status: string): boolean {
  return ['skipped', 'pending', 'todo', 'disabled'].includes(status);
}

/** The counts in Playwright's JSON report; a test that passed only on a second try counts as failed. */
export function countPlaywright(report: unknown): Counts {
  const { stats, errors, suites } = report as PlaywrightReport;
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + errors.length,
    failures: [
      ...suites.flatMap(failuresIn),
      ...errors.map(({ message }) => (message ?? 'An error outside the tests.').split('\n')[0]!),
    ],
    leftOut: suites.flatMap(leftOutIn),
  };
}

function leftOutIn({ specs, suites = [] }: PlaywrightSuite): LeftOut[] {
  const tests = specs.flatMap((spec) => spec.tests);
  return [
    ...tests
      .filter(({ status }) => status === 'skipped')
      .map(({ annotations = [] }) => ({
        ...withoutReason,
        reason:
          annotations.find(({ type }) => type === 'skip')?.description ?? withoutReason.reason,
      })),
    ...suites.flatMap(leftOutIn),
  ];
}

function failuresIn({ file, specs, suites = [] }: PlaywrightSuite): string[] {
  const failed = specs.filter(({ tests }) =>
    tests.some(({ status }) => status === 'unexpected' || status === 'flaky'),
  );
  return [
    ...failed.map(({ title, tests }) => {
      const results = tests.flatMap(({ results: tries = [] }) => tries);
      const message = results.find(({ error }) => error?.message)?.error?.message;
      return withMessage(`${file}: ${title}`, message);
    }),
    ...suites.flatMap(failuresIn),
  ];
}

/** The name of a failed test, with the beginning of what it said below it. */
function withMessage(name: string, message = ''): string {
  const lines = stripVTControlCharacters(message)
    .split('\n')
    .filter((line) => line.trim() !== '');
  return [name, ...lines.slice(0, 20).map((line) => `  ${line.slice(0, 300)}`)].join('\n');
}
