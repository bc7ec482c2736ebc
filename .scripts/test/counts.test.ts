import { expect, test } from 'vitest';
import { countPlaywright, countVitest } from './counts.ts';

test('a suite that could not be loaded counts as a failure', () => {
  const report = {
    numPassedTests: 4,
    numFailedTests: 1,
    testResults: [
      { name: 'a.test.ts', status: 'failed', assertionResults: [] },
      {
        name: 'b.test.ts',
        status: 'failed',
        assertionResults: [
          { fullName: 'opens', status: 'passed' },
          {
            fullName: 'closes',
            status: 'failed',
            failureMessages: ['Error: \u001b[31mit stays open\u001b[39m\n\n    at line 1'],
          },
        ],
      },
      {
        name: 'c.test.ts',
        status: 'passed',
        assertionResults: [
          { status: 'passed', meta: {} },
          { status: 'skipped', meta: { leftOut: { reason: 'No nginx.', isInstallable: true } } },
          { status: 'skipped', meta: {} },
        ],
      },
    ],
  };
  expect(countVitest(report)).toEqual({
    passed: 4,
    failed: 2,
    failures: ['a.test.ts', 'b.test.ts: closes\n  Error: it stays open\n      at line 1'],
    leftOut: [
      { reason: 'No nginx.', isInstallable: true },
      { reason: 'No reason is given.', isInstallable: false },
    ],
  });
});

test('a browser test that passed on its second try counts as failed', () => {
  const report = {
    stats: { expected: 7, unexpected: 1, flaky: 1 },
    errors: [{ message: 'No browser.\n  at line 1' }],
    suites: [
      {
        file: 'home.spec.ts',
        specs: [{ title: 'is there', ok: true, tests: [{ status: 'expected' }] }],
        suites: [
          {
            file: 'home.spec.ts',
            specs: [
              { title: 'is red', ok: false, tests: [{ status: 'unexpected' }] },
              {
                title: 'wavers',
                ok: true,
                tests: [{ status: 'flaky', results: [{ error: { message: 'too late' } }, {}] }],
              },
              {
                title: 'waits',
                ok: true,
                tests: [
                  {
                    status: 'skipped',
                    annotations: [{ type: 'skip', description: 'Too narrow.' }],
                  },
                ],
              },
            ],
          },
        ],
      },
    ],
  };
  expect(countPlaywright(report)).toEqual({
    passed: 7,
    failed: 3,
    failures: ['home.spec.ts: is red', 'home.spec.ts: wavers\n  too late', 'No browser.'],
    leftOut: [{ reason: 'Too narrow.', isInstallable: false }],
  });
});
