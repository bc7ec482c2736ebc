import { expect, test } from 'vitest';
import { ReleaseReportSchema } from './report.ts';

function reportAt(address: string) {
  return ReleaseReportSchema.safeParse({
    release: '1',
    address,
    durations: { pull: 3, render: 1, check: 1, release: 1 },
    rendered: 1,
    kept: 2,
    addresses: [],
    quarantined: [],
  });
}

test.each(['https://welzijn.genk.be/', 'http://localhost:4321/genk/', 'http://127.0.0.1:8080/'])(
  'a release may be at %s',
  (address) => {
    expect(reportAt(address).success).toBe(true);
  },
);

test.each(['javascript:alert(1)', '/genk/', 'genk'])('a release is never at %s', (address) => {
  expect(reportAt(address).success).toBe(false);
});
