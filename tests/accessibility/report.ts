/** The result of the accessibility run, in the form that the statement of each municipality reads. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PageOfType } from '../helpers/page-types.ts';
import { webFolder } from '../helpers/repository.ts';
import { axeVersion, standards, widths } from './axe.ts';
import type { FoundViolation } from './matrix.ts';

/** The committed result, which the build of the site reads. */
export const reportFile = join(webFolder, 'accessibility-report.json');

/** One rule that some pages of a municipality break. */
export interface Finding {
  rule: string;
  /** What the rule asks for, in English. */
  help: string;
  /** Success criteria of WCAG, such as `1.4.3`; none for a good practice. */
  criteria: string[];
  /** Kinds of page on which it was seen. */
  pageTypes: string[];
  source: 'axe' | 'document';
}

/** What was found on the pages of one municipality. */
interface MunicipalityResult {
  /** How many pages were checked. */
  pages: number;
  findings: Finding[];
}

/** The whole result. */
export interface AccessibilityReport {
  /** Day of the run, as `2026-11-24`. */
  testedOn: string;
  tools: { name: string; version: string }[];
  /** Tags of axe for the rules that were checked. */
  standards: string[];
  /** Widths of the window in CSS pixels. */
  widths: number[];
  /** Results by the slug of the municipality. */
  municipalities: Record<string, MunicipalityResult>;
}

/** Checks one PDF; names what it lacks. */
type DocumentCheck = (content: Uint8Array) => Finding[];

/** The checks that every PDF of a subsite goes through. */
const documentChecks: readonly DocumentCheck[] = [];

/** What the documents of a subsite lack. */
export function findDocumentFaults(siteDir: string, slug: string): Finding[] {
  const files = readdirSync(join(siteDir, slug), { recursive: true, encoding: 'utf8' });
  const findings = files
    .filter((file) => file.endsWith('.pdf'))
    .map((file) => readFileSync(join(siteDir, slug, file)))
    .flatMap((content) => documentChecks.flatMap((check) => check(content)));
  return [...new Map(findings.map((finding) => [finding.rule, finding])).values()];
}

/** The result for one municipality: each rule once, with every page type that breaks it. */
export function buildMunicipalityResult(
  pages: readonly PageOfType[],
  violations: readonly FoundViolation[],
  documentFaults: readonly Finding[],
): MunicipalityResult {
  const rules = [...new Set(violations.map(({ rule }) => rule))].toSorted();
  const findings = rules.map((rule): Finding => {
    const ofRule = violations.filter((violation) => violation.rule === rule);
    const { help, tags } = ofRule[0]!;
    const pageTypes = [...new Set(ofRule.map(({ type }) => type))].toSorted();
    return { rule, help, criteria: readCriteria(tags), pageTypes, source: 'axe' };
  });
  return { pages: pages.length, findings: [...findings, ...documentFaults] };
}

/** The whole result. @param testedOn day of the run, as `2026-11-24` */
export function buildReport(
  testedOn: string,
  municipalities: Record<string, MunicipalityResult>,
): AccessibilityReport {
  return {
    testedOn,
    tools: [{ name: 'axe-core', version: axeVersion }],
    standards: [...standards],
    widths: [...widths],
    municipalities,
  };
}

/** axe writes criterion 1.4.3 as `wcag143` and 1.4.10 as `wcag1410`. */
export function readCriteria(tags: readonly string[]): string[] {
  return tags.flatMap((tag) => {
    const [, principle, guideline, criterion] = /^wcag(\d)(\d)(\d+)$/.exec(tag) ?? [];
    return criterion === undefined ? [] : [`${principle}.${guideline}.${criterion}`];
  });
}
