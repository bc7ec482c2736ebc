import { readFileSync } from 'node:fs';
import { readMunicipalities } from '@sociaal-huis/schema/municipalities';
import type { AccessibilityReport } from '../../apps/web/src/accessibility/accessibility-report.ts';
import { bringAxe, bringToRest, findViolations, loadAxe } from '../accessibility/axe.ts';
import { checkPages, describeViolations } from '../accessibility/matrix.ts';
import {
  buildMunicipalityResult,
  buildReport,
  findDocumentFaults,
  reportFile,
} from '../accessibility/report.ts';
import { requirePageOfEachType } from '../helpers/page-types.ts';
import { expect, stage, test } from './stage.ts';

/** Types that between them hold all there is to open: the menu, notices, the list of the page. */
const typesWithAllToOpen = new Set(['home', 'service', 'office']);

const slugs = readMunicipalities().map(({ slug }) => slug);
const report = JSON.parse(readFileSync(reportFile, 'utf8')) as AccessibilityReport;

for (const slug of slugs) {
  test(`${slug} breaks no rule of axe on any page type at any width, as its statement says`, async ({
    page,
  }) => {
    const pages = requirePageOfEachType(stage.siteDir, slug);
    const violations = await checkPages(page, stage.siteUrl, pages);
    expect(describeViolations(violations)).toEqual([]);
    expect(
      buildMunicipalityResult(pages, violations, findDocumentFaults(stage.siteDir, slug)),
      'The committed result is old: run "npm run record:accessibility" and commit what it writes.',
    ).toEqual(report.municipalities[slug]);
  });

  test(`${slug} breaks no rule with everything open that can be opened, on a phone`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await bringAxe(page);
    const pages = requirePageOfEachType(stage.siteDir, slug);
    for (const { path } of pages.filter(({ type }) => typesWithAllToOpen.has(type))) {
      await page.goto(stage.siteUrl + path);
      const closed = page.locator('details:not([open]) > summary');
      expect(await closed.count(), path).toBeGreaterThan(0);
      while ((await closed.count()) > 0) await closed.first().click();
      await bringToRest(page);
      const violations = await findViolations(page);
      expect(violations, path).toEqual([]);
    }
  });
}

test('the portal breaks no rule of axe at any width', async ({ page }) => {
  const pages = requirePageOfEachType(stage.siteDir);
  expect(describeViolations(await checkPages(page, stage.siteUrl, pages))).toEqual([]);
});

test('the committed result is of this version of axe, these rules and these municipalities', () => {
  const { testedOn, ...committed } = report;
  const { testedOn: _today, ...expected } = buildReport(testedOn, report.municipalities);
  expect(committed).toEqual(expected);
  expect(testedOn).toMatch(/^\d{4}-\d\d-\d\d$/);
  expect(Object.keys(report.municipalities).toSorted()).toEqual(slugs.toSorted());
});

test('a fault of each standard would be found', async ({ page }) => {
  await page.goto(`${stage.siteUrl}/genk/`);
  await page.evaluate(() => {
    document.querySelector('main')!.insertAdjacentHTML(
      'beforeend',
      `<img src="/favicon.svg"><p class="grey">Te bleek</p><h6>Te diep</h6>
       <a class="tiny" href="/a/">a</a><a class="tiny" href="/b/">b</a>`,
    );
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      '.grey { color: #bbb; background: #fff } .tiny { display: inline-block; inline-size: 9px }',
    );
    document.adoptedStyleSheets.push(sheet);
  });
  await loadAxe(page);
  const rules = (await findViolations(page)).map(({ rule }) => rule);
  expect(rules).toEqual(
    expect.arrayContaining(['image-alt', 'color-contrast', 'heading-order', 'target-size']),
  );
});
