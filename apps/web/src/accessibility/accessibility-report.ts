/**
 * What the last test of the built site found, in `apps/web/accessibility-report.json`. The test
 * writes the file, the accessibility statement reads it: no open point is typed by hand.
 */
import { IsoDateSchema } from '@sociaal-huis/schema';
import { z } from 'zod';

/** Pages and documents that fail one rule. */
const FindingSchema = z.strictObject({
  /** Name of the rule at the tool, such as `color-contrast`; `pdf` for a document. */
  rule: z.string().min(1),
  /** What is wrong, as a resident reads it on the statement: in Dutch, without markup. */
  help: z.string().min(1),
  /** Success criteria of WCAG that it fails, such as `1.4.3`. None: advice, and no open point. */
  criteria: z.array(z.string().regex(/^[1-4]\.\d\.\d{1,2}$/)),
  /** Where, in the words of a resident: "startpagina", "dienst", "documenten". */
  pageTypes: z.array(z.string().min(1)).min(1),
  /** Found on a page by axe, or in a file to download. */
  source: z.enum(['axe', 'document']),
});
export type Finding = z.output<typeof FindingSchema>;

const AccessibilityReportSchema = z.strictObject({
  /** Day of the test in Belgium, `YYYY-MM-DD`: also the date of the statement. */
  testedOn: IsoDateSchema,
  /** What did the testing, as the statement names it. */
  tools: z.array(z.strictObject({ name: z.string().min(1), version: z.string().min(1) })).min(1),
  /** Groups of rules that were tested, by axe's own tags: `wcag2a`, `wcag21aa`, `EN-301-549`. */
  standards: z.array(z.string().min(1)).min(1),
  /** Widths of the window at which each page was tested, in CSS pixels. */
  widths: z.array(z.int().positive()).min(1),
  /** By slug. A municipality that is absent has not been tested. */
  municipalities: z.record(
    z.string(),
    z.strictObject({
      /** How many pages of the subsite were tested. */
      pages: z.int().positive(),
      findings: z.array(FindingSchema),
    }),
  ),
});
export type AccessibilityReport = z.output<typeof AccessibilityReportSchema>;

/**
 * The report as it stands in its file.
 *
 * @throws Error naming each value that is wrong.
 */
export function parseAccessibilityReport(value: unknown): AccessibilityReport {
  const result = AccessibilityReportSchema.safeParse(value);
  if (result.success) return result.data;
  const faults = result.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
  throw new Error(
    `The report of the accessibility test (accessibility-report.json) is not in order. ` +
      `Make it anew with "npm run record:accessibility".\n${faults.join('\n')}`,
  );
}
