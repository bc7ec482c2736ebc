import { expect, test } from 'vitest';
import { parseAccessibilityReport, type Finding } from './accessibility-report.ts';
import { buildStatement } from './statement.ts';

const contrast: Finding = {
  rule: 'color-contrast',
  help: 'Tekst heeft te weinig contrast',
  criteria: ['1.4.3'],
  pageTypes: ['startpagina'],
  source: 'axe',
};
const pdf: Finding = { ...contrast, rule: 'pdf', criteria: ['1.3.1'], source: 'document' };

const written = (findings: Finding[]) => ({
  testedOn: '2026-11-24',
  tools: [{ name: 'axe-core', version: '4.14.1' }],
  standards: ['wcag2a', 'wcag2aa'],
  widths: [1280, 320],
  municipalities: { genk: { pages: 12, findings } },
});
const statementOf = (slug: string, findings: Finding[] = []) =>
  buildStatement(parseAccessibilityReport(written(findings)), slug);

test('a test without a failure makes the status full, and says how it was tested', () => {
  expect(statementOf('genk')).toEqual({
    status: 'full',
    openPoints: [],
    test: { testedOn: '2026-11-24', tools: ['axe-core 4.14.1'], pages: 12, widths: [320, 1280] },
  });
});

test('one failure makes the status partial; pages come before documents', () => {
  const { status, openPoints } = statementOf('genk', [pdf, contrast]);
  expect(status).toBe('partial');
  expect(openPoints).toEqual([contrast, pdf]);
});

test('advice that fails no criterion is no open point', () => {
  expect(statementOf('genk', [{ ...contrast, criteria: [] }])).toMatchObject({
    status: 'full',
    openPoints: [],
  });
});

test.each(['brakel-aan-zee', 'constructor'])('%s, which was not tested, claims nothing', (slug) => {
  expect(statementOf(slug)).toEqual({ status: 'untested', openPoints: [] });
});

test('a report that is wrong says where, and how to make a new one', () => {
  const report = { ...written([{ ...contrast, criteria: ['vier'] }]), testedOn: 'gisteren' };
  expect(() => parseAccessibilityReport(report)).toThrow(
    /npm run record:accessibility(.|\n)*testedOn: (.|\n)*municipalities\.genk\.findings\.0\.criteria\.0: /,
  );
});
