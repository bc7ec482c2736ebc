/**
 * `npm run screenshots`: a picture of each page type of each municipality at three widths, in
 * `tests/results/screenshots/<municipality>/<page type>-<width>.png`, and for each page type a sheet
 * with the municipalities side by side. Names of municipalities or page types behind the command
 * take only those: `npm run screenshots -- gent service`.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, type Page } from '@playwright/test';
import { readMunicipalities } from '@sociaal-huis/schema/municipalities';
import { requireRecordedSite } from '../helpers/build-site.ts';
import { requirePageOfEachType } from '../helpers/page-types.ts';
import { root } from '../helpers/repository.ts';
import { serveSite } from '../helpers/serve-site.ts';
import { launchOptions } from '../playwright.config.ts';
import { buildSheet } from './sheet.ts';

/** A phone, a tablet and a desk, in CSS pixels. */
const widths = [360, 768, 1280] as const;

const folder = join(root, 'tests/results/screenshots');
const wanted = process.argv.slice(2);
const slugs = onlyWanted(readMunicipalities().map(({ slug }) => slug));

const site = await requireRecordedSite();
const server = await serveSite(site.siteDir);
const browser = await chromium.launch(launchOptions);
try {
  const page = await browser.newPage({ locale: 'nl-BE', timezoneId: 'Europe/Brussels' });
  if (wanted.length === 0) rmSync(folder, { recursive: true, force: true });
  const types = new Set<string>();
  for (const slug of slugs) {
    const pages = requirePageOfEachType(site.siteDir, slug);
    const chosen = new Set(onlyWanted(pages.map(({ type }) => type)));
    mkdirSync(join(folder, slug), { recursive: true });
    for (const { type, path } of pages.filter((one) => chosen.has(one.type))) {
      types.add(type);
      await takePictures(page, server.url + path, join(folder, slug, type));
    }
    console.log(`${slug}: ${chosen.size} page types at ${widths.join(', ')} px`);
  }
  for (const type of types) await takeSheet(page, type);
  console.log(`${types.size} sheets in ${folder}`);
} finally {
  await browser.close();
  await server.stop();
  site.remove();
}

/** Those that the command names; all of them where it names none. */
function onlyWanted(names: string[]): string[] {
  const named = names.filter((name) => wanted.includes(name));
  return named.length > 0 ? named : names;
}

async function takePictures(page: Page, url: string, path: string): Promise<void> {
  await page.goto(url);
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 });
    await loadEveryImage(page);
    await page.screenshot({ path: `${path}-${width}.png`, fullPage: true, animations: 'disabled' });
  }
}

/** A picture below the fold waits for a reader who scrolls, and the camera does not. */
async function loadEveryImage(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await document.fonts.ready;
    const images = [...document.images];
    for (const image of images) image.loading = 'eager';
    await Promise.all(images.map((image) => image.decode().catch(() => {})));
  });
}

async function takeSheet(page: Page, type: string): Promise<void> {
  const file = join(folder, `${type}.html`);
  writeFileSync(file, buildSheet(type, slugs, widths));
  await page.setViewportSize({ width: 2000, height: 900 });
  await page.goto(pathToFileURL(file).href);
  await loadEveryImage(page);
  await page.screenshot({ path: join(folder, `${type}.png`), fullPage: true });
}
