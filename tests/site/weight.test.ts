/** What a page may weigh, for a reader with an old phone and a bundle that runs out. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { readMunicipalities } from '@sociaal-huis/schema/municipalities';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { requireRecordedSite } from '../helpers/build-site.ts';
import { listPageRoutes, requireTypeOfPath } from '../helpers/page-types.ts';
import { Scales, type PageWeight } from './page-weight.ts';
import { readPages } from './read-site.ts';

const kB = 1024;

/**
 * HTML and CSS as a browser gets them, packed with Brotli: what fits in the first ten packets, so in
 * one round trip. Gzip is printed beside it. A page grows and shrinks with the closing days ahead of
 * the day on which it is built, so the budget needs room for those.
 */
const pageBudget = 14 * kB;
const budgetedTypes = new Set(['home', 'service', 'office']);

/** The modules of a page with gzip 9, also those that wait for a click. */
const scriptBudget = 30 * kB;
const typesWithScript = new Set([
  'home',
  'services',
  'service',
  'search',
  'offices',
  'office',
  'contact',
  'mission',
  'vision',
  'not-found',
]);

const fontBudget = 60 * kB;

interface WeighedPage extends PageWeight {
  path: string;
  type: string;
  /** HTML and CSS. */
  gzip: number;
  brotli: number;
}

let pages: WeighedPage[];

beforeAll(async () => {
  const site = await requireRecordedSite();
  pages = weighAll(site.siteDir);
  site.remove();
});

afterAll(() => {
  const heaviest = new Map<string, WeighedPage>();
  for (const page of pages.toSorted((one, other) => one.gzip - other.gzip)) {
    heaviest.set(page.type, page);
  }
  const sorted = [...heaviest.values()].toSorted((one, other) => other.gzip - one.gzip);
  const rows = sorted.map((page) => ({
    type: page.type,
    'heaviest page': page.path,
    'HTML gzip': page.html.gzip,
    'CSS gzip': page.css.gzip,
    'HTML+CSS gzip': page.gzip,
    'HTML+CSS brotli': page.brotli,
    'JS gzip': page.js.gzip,
    fonts: page.fonts,
  }));
  console.log(`Bytes of the heaviest page of each type (budget ${pageBudget} for some):`);
  console.table(rows);
});

function weighAll(siteDir: string): WeighedPage[] {
  const routes = listPageRoutes();
  const scales = new Scales(siteDir);
  return [...readPages(siteDir).values()].map((page) => {
    const weight = scales.weigh(page);
    return {
      ...weight,
      path: page.path,
      type: requireTypeOfPath(page.path, routes),
      gzip: weight.html.gzip + weight.css.gzip,
      brotli: weight.html.brotli + weight.css.brotli,
    };
  });
}

test('the first page, each service and each office fit in 14 kB of HTML and CSS', () => {
  const budgeted = pages.filter(({ type }) => budgetedTypes.has(type));
  expect(budgeted.length).toBeGreaterThan(60);
  const tooHeavy = budgeted
    .filter(({ brotli }) => brotli > pageBudget)
    .map(({ path, brotli }) => `${path}: ${brotli - pageBudget} bytes too many`);
  expect(tooHeavy).toEqual([]);
});

test('a page without a task for JavaScript has none, another at most 30 kB', () => {
  expect(pages.some(({ js }) => js.gzip > 0)).toBe(true);
  const tooHeavy = pages
    .filter(({ type, js }) => js.gzip > (typesWithScript.has(type) ? scriptBudget : 0))
    .map(({ path, js }) => `${path}: ${js.gzip} bytes`);
  expect(tooHeavy).toEqual([]);
});

test.each(readMunicipalities().map(({ slug }) => slug))('the fonts of %s fit in 60 kB', (slug) => {
  const own = pages.filter(({ path }) => path.startsWith(`/${slug}/`));
  const fonts = new Set(own.map((page) => page.fonts));
  expect(Math.min(...fonts)).toBeGreaterThan(0);
  expect(Math.max(...fonts)).toBeLessThanOrEqual(fontBudget);
});

test('what a module loads later counts as well, and so does what that one loads', () => {
  const folder = mkdtempSync(join(tmpdir(), 'scales-'));
  try {
    const files = {
      'index.html':
        '<link rel="stylesheet" href="/a.css"><script type="module" src="/a.js"></script>',
      'a.css': '@font-face { src: url("/text.woff2") }',
      'a.js': 'import "./b.js";',
      'b.js': 'button.onclick = () => import("./deep/c.js");',
      'deep/c.js': 'alert("laat");',
      'other.js': 'alert("ergens anders");',
      'text.woff2': 'twelve bytes',
    };
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), text);
    }
    const scales = new Scales(folder);
    const weight = scales.weigh(readPages(folder).get('/')!);

    const alone = (name: keyof typeof files) => {
      const html = `<script src="/${name}"></script>`;
      writeFileSync(join(folder, 'index.html'), html);
      return new Scales(folder).weigh(readPages(folder).get('/')!).js.gzip;
    };
    expect(alone('deep/c.js')).toBeGreaterThan(20);
    expect(alone('b.js')).toBeGreaterThan(alone('deep/c.js') + 20);
    expect(weight.js.gzip).toBe(alone('a.js'));
    expect(weight.fonts).toBe(12);
    expect(weight.css.gzip).toBeGreaterThan(20);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
