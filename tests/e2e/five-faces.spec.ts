import { readMunicipalities } from '@sociaal-huis/schema/municipalities';
import { requirePageOfEachType } from '../helpers/page-types.ts';
import { expect, stage, test } from './stage.ts';

const municipalities = readMunicipalities();

test('each subsite looks different from the four others', async ({ page }) => {
  const faces = new Set<string>();
  for (const { slug } of municipalities) {
    await page.goto(`${stage.siteUrl}/${slug}/`);
    faces.add(
      await page.evaluate(() => {
        const heading = getComputedStyle(document.querySelector('h1') ?? document.body);
        const { header, pattern } = document.body.dataset;
        return [heading.fontFamily, heading.color, pattern, header].join(' ');
      }),
    );
  }
  expect(faces.size).toBe(municipalities.length);
});

for (const { slug } of municipalities) {
  test(`${slug} never scrolls sideways at 320 px`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    for (const { path } of requirePageOfEachType(stage.siteDir, slug)) {
      await page.goto(stage.siteUrl + path);
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow, path).toBeLessThanOrEqual(0);
    }
  });
}
