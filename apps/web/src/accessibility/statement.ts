/** What the accessibility statement of one municipality says, out of the last test. Pure. */
import type { AccessibilityReport, Finding } from './accessibility-report.ts';

/**
 * The statuses of the European model statement (Implementing Decision (EU) 2018/1523, annex), and the
 * one it does not foresee: a subsite that came after the last test. It claims nothing.
 */
export type ComplianceStatus = 'full' | 'partial' | 'untested';

export interface Statement {
  status: ComplianceStatus;
  /** What fails a success criterion, pages before documents. */
  openPoints: readonly Finding[];
  /** The test behind the status; absent when there was none. */
  test?: {
    /** `YYYY-MM-DD`. */
    testedOn: string;
    /** Such as "axe-core 4.14.1". */
    tools: readonly string[];
    pages: number;
    /** In CSS pixels, smallest first. */
    widths: readonly number[];
  };
}

/** Derives the status from what was found: one open point is enough for "partial". */
export function buildStatement(report: AccessibilityReport, slug: string): Statement {
  const result = Object.hasOwn(report.municipalities, slug)
    ? report.municipalities[slug]
    : undefined;
  if (!result) return { status: 'untested', openPoints: [] };
  const failures = result.findings.filter(({ criteria }) => criteria.length > 0);
  const openPoints = failures.toSorted((a, b) => a.source.localeCompare(b.source));
  return {
    status: openPoints.length > 0 ? 'partial' : 'full',
    openPoints,
    test: {
      testedOn: report.testedOn,
      tools: report.tools.map(({ name, version }) => `${name} ${version}`),
      pages: result.pages,
      widths: report.widths.toSorted((a, b) => a - b),
    },
  };
}
