import { readMunicipalities } from '@sociaal-huis/schema/municipalities';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, stage, test } from './stage.ts';

const municipalities = readMunicipalities();

const pageTypes = [
  '',
  'missie/',
  'visie/',
  'diensten/',
  'kantoren/',
  'nieuws/',
  'contact/',
  'toegankelijkheid/',
  'privacy/',
];

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
  test(`${slug} has no accessibility violation on its page types`, async ({ page }) => {
    for (const path of pageTypes) {
      await page.goto(`${stage.siteUrl}/${slug}/${path}`);
      const { violations } = await new AxeBuilder({ page })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
        .analyze();
      expect(
        violations.map(
          ({ id, nodes }) => `${path} ${id}: ${nodes.map(({ html }) => html).join(' ')}`,
        ),
      ).toEqual([]);
    }
  });

  test(`${slug} never scrolls sideways at 320 px`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    for (const path of pageTypes) {
      await page.goto(`${stage.siteUrl}/${slug}/${path}`);
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow, path).toBeLessThanOrEqual(0);
    }
  });
}

test('a visit sets no cookie, stores nothing and asks nobody else', async ({ page, context }) => {
  const elsewhere: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(stage.siteUrl)) elsewhere.push(request.url());
  });
  for (const { slug } of municipalities) {
    for (const path of pageTypes) await page.goto(`${stage.siteUrl}/${slug}/${path}`);
  }
  expect(elsewhere).toEqual([]);
  expect(await context.cookies()).toEqual([]);
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
});
