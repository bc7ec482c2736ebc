/** `npm run record:accessibility`: what axe finds now becomes the result that the statements read. */
import { writeFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { readMunicipalities } from '@sociaal-huis/schema/municipalities';
import { requireRecordedSite } from '../helpers/build-site.ts';
import { requirePageOfEachType } from '../helpers/page-types.ts';
import { serveSite } from '../helpers/serve-site.ts';
import type { AccessibilityReport } from '../../apps/web/src/accessibility/accessibility-report.ts';
import { launchOptions } from '../playwright.config.ts';
import { checkPages, describeViolations } from './matrix.ts';
import { buildMunicipalityResult, buildReport, findDocumentFaults, reportFile } from './report.ts';

const site = await requireRecordedSite();
const server = await serveSite(site.siteDir);
const browser = await chromium.launch(launchOptions);
try {
  const page = await browser.newPage({ locale: 'nl-BE', timezoneId: 'Europe/Brussels' });
  const municipalities: AccessibilityReport['municipalities'] = {};
  for (const { slug } of readMunicipalities()) {
    const pages = requirePageOfEachType(site.siteDir, slug);
    const violations = await checkPages(page, server.url, pages);
    const documentFaults = findDocumentFaults(site.siteDir, slug);
    municipalities[slug] = buildMunicipalityResult(pages, violations, documentFaults);
    console.log(
      `${slug}: ${pages.length} pages, ${municipalities[slug].findings.length} findings`,
      ...describeViolations(violations).map((line) => `\n  ${line}`),
    );
  }
  const report = buildReport(new Date().toISOString().slice(0, 10), municipalities);
  writeFileSync(reportFile, `${JSON.stringify(report, null, 2)}\n`);
  console.log(`Written to ${reportFile}. Commit it: the statements are built from it.`);
} finally {
  await browser.close();
  await server.stop();
  site.remove();
}
