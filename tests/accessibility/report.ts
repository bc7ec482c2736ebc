/** The result of the accessibility run, in the form that the statement of each municipality reads. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import {
  parseAccessibilityReport,
  type AccessibilityReport,
  type Finding,
} from '../../apps/web/src/accessibility/accessibility-report.ts';
import { checkPdf, explainPdf } from '../../apps/web/src/accessibility/check-pdf.ts';
import { readFixtures } from '../helpers/fixtures.ts';
import type { PageOfType } from '../helpers/page-types.ts';
import { webFolder } from '../helpers/repository.ts';
import { axeVersion, standards, widths } from './axe.ts';
import { explainRule } from './explain-rule.ts';
import type { FoundViolation } from './matrix.ts';

/** The committed result, which the build of the site reads. */
export const reportFile = join(webFolder, 'accessibility-report.json');

/** What was found on the pages of one municipality. */
type MunicipalityResult = AccessibilityReport['municipalities'][string];

/** What the PDFs of a subsite lack, in the order of their names. */
export function findDocumentFaults(siteDir: string, slug: string): Finding[] {
  const documents = readFixtures('documents') as { title: string; file: { url: string } }[];
  const titles = new Map(documents.map(({ title, file }) => [basename(file.url), title]));
  return readdirSync(join(siteDir, slug), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.pdf'))
    .toSorted()
    .flatMap((file) => {
      const title = titles.get(basename(file)) ?? basename(file);
      return explainPdf(title, checkPdf(readFileSync(join(siteDir, slug, file)))) ?? [];
    });
}

/** What a resident calls each page type. */
const labels: ReadonlyMap<string, string> = new Map([
  ['home', 'startpagina'],
  ['services', 'diensten'],
  ['service', 'dienst'],
  ['offices', 'kantoren'],
  ['office', 'kantoor'],
  ['news', 'nieuws'],
  ['older-news', 'ouder nieuws'],
  ['news-item', 'nieuwsbericht'],
  ['mission', 'missie'],
  ['vision', 'visie'],
  ['documents', 'documenten'],
  ['volunteers', 'vrijwilligers'],
  ['projects', 'projecten'],
  ['contact', 'contact'],
  ['officer-page', 'andere pagina’s'],
  ['search', 'zoeken'],
  ['statement', 'toegankelijkheidsverklaring'],
  ['privacy', 'privacyverklaring'],
  ['not-found', 'pagina die niet bestaat'],
]);

/** @throws Error naming the type, when nobody said yet what a resident calls it. */
export function requireLabel(type: string): string {
  const label = labels.get(type);
  if (label !== undefined) return label;
  throw new Error(
    `The page type ${type} has no Dutch name for the statement. Add it to tests/accessibility/report.ts.`,
  );
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
    const criteria = readCriteria(ofRule[0]!.tags);
    const pageTypes = [...new Set(ofRule.map(({ type }) => requireLabel(type)))].toSorted();
    return { rule, help: explainRule(rule, criteria), criteria, pageTypes, source: 'axe' };
  });
  return { pages: pages.length, findings: [...findings, ...documentFaults] };
}

/**
 * The whole result, checked by what reads it.
 *
 * @param testedOn day of the run, as `2026-11-24`
 * @throws Error naming each value that the statement could not use.
 */
export function buildReport(
  testedOn: string,
  municipalities: Record<string, MunicipalityResult>,
): AccessibilityReport {
  return parseAccessibilityReport({
    testedOn,
    tools: [{ name: 'axe-core', version: axeVersion }],
    standards: [...standards],
    widths: [...widths],
    municipalities,
  });
}

/** axe writes criterion 1.4.3 as `wcag143` and 1.4.10 as `wcag1410`. */
export function readCriteria(tags: readonly string[]): string[] {
  return tags.flatMap((tag) => {
    const [, principle, guideline, criterion] = /^wcag(\d)(\d)(\d+)$/.exec(tag) ?? [];
    return criterion === undefined ? [] : [`${principle}.${guideline}.${criterion}`];
  });
}
