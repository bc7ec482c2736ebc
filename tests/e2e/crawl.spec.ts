import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { BrowserContext, Page } from '@playwright/test';
import { readMunicipalities } from '@sociaal-huis/schema/municipalities';
import { listPagePaths, requirePageOfEachType } from '../helpers/page-types.ts';
import { expect, stage, test } from './stage.ts';

/** Everything that happened while a browser went from page to page. */
interface Record {
  visited: number;
  /** Whole addresses of all requests, those of a worker or a beacon as well. */
  requests: string[];
  /** Answers with a `Set-Cookie` header. */
  setCookie: string[];
  /** What the console says of an error, among them each violation of the Content-Security-Policy. */
  errors: string[];
  /** What was left in the browser, with the page on which it was first seen. */
  kept: string[];
  /** Answers that were no success. */
  failed: string[];
}

/** Addresses of the sitemaps, which together name every page of the site. */
async function readSitemaps(): Promise<string[]> {
  const robots = await (await fetch(`${stage.siteUrl}/robots.txt`)).text();
  const sitemaps = await Promise.all(
    pathsIn(robots, /^Sitemap: (.+)$/gm).map(async (path) =>
      (await fetch(stage.siteUrl + path)).text(),
    ),
  );
  return sitemaps.flatMap((sitemap) => pathsIn(sitemap, /<loc>([^<]+)<\/loc>/g));
}

function pathsIn(text: string, address: RegExp): string[] {
  return [...text.matchAll(address)].map(([, url]) => new URL(url!).pathname);
}

async function crawl(page: Page, siteUrl: string, paths: readonly string[]): Promise<Record> {
  const context = page.context();
  const record: Record = {
    visited: 0,
    requests: [],
    setCookie: [],
    errors: [],
    kept: [],
    failed: [],
  };
  context.on('request', (request) => record.requests.push(request.url()));
  const answers: Promise<void>[] = [];
  context.on('response', (response) => {
    if (response.status() >= 400) record.failed.push(`${response.status()} ${response.url()}`);
    answers.push(
      response.headerValue('set-cookie').then(
        (value) => void (value !== null && record.setCookie.push(response.url())),
        // The page went away before its last answer came in.
        () => {},
      ),
    );
  });
  context.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') {
      record.errors.push(`${message.location().url}: ${message.text()}`);
    }
  });
  context.on('weberror', (error) => record.errors.push(String(error.error())));
  for (const path of paths) {
    await page.goto(siteUrl + path, { waitUntil: 'load' });
    // What waits for a hand: fields that load at their first focus, and what moves on scrolling.
    await page.evaluate(() => {
      scrollTo(0, document.body.scrollHeight);
      document.querySelector<HTMLElement>('main input, main select, main button')?.focus();
    });
    record.visited += 1;
    record.kept.push(...(await findKept(page, context)).map((what) => `${path}: ${what}`));
  }
  await page.waitForLoadState('networkidle');
  await Promise.all(answers);
  return record;
}

/** All a site can leave behind in a browser. */
async function findKept(page: Page, context: BrowserContext): Promise<string[]> {
  const cookies = await context.cookies();
  const inPage = await page.evaluate(async () => {
    const names = (what: string, list: readonly string[]) => list.map((name) => `${what} ${name}`);
    const databases = await indexedDB.databases();
    const workers = await navigator.serviceWorker.getRegistrations();
    return [
      ...names('localStorage', Object.keys(localStorage)),
      ...names('sessionStorage', Object.keys(sessionStorage)),
      ...names('cookie', document.cookie === '' ? [] : [document.cookie]),
      ...names(
        'indexedDB',
        databases.map(({ name }) => name ?? ''),
      ),
      ...names('cache', await caches.keys()),
      ...names(
        'service worker',
        workers.map(({ scope }) => scope),
      ),
    ];
  });
  return [...cookies.map(({ name }) => `cookie ${name}`), ...inPage];
}

function expectNothingKept(record: Record, siteUrl = stage.siteUrl): void {
  const elsewhere = record.requests.filter((url) => new URL(url).origin !== siteUrl);
  expect(elsewhere, 'requests to others').toEqual([]);
  expect(record.setCookie, 'answers that set a cookie').toEqual([]);
  expect(record.kept, 'left in the browser').toEqual([]);
  expect(record.errors, 'errors in the console').toEqual([]);
  expect(record.failed, 'answers that failed').toEqual([]);
  expect(record.requests.length).toBeGreaterThan(record.visited * 2);
}

test('a visit to every page of one subsite keeps nothing and asks nobody else', async ({
  page,
}) => {
  const paths = (await readSitemaps()).filter((path) => path.startsWith('/genk/'));
  const built = listPagePaths(stage.siteDir).filter((path) => path.startsWith('/genk/'));
  expect(paths).toHaveLength(built.length - 1);
  expectNothingKept(await crawl(page, stage.siteUrl, [...paths, '/genk/404/']));
});

test('a visit to each page type of the others and of the portal does neither', async ({ page }) => {
  const others = readMunicipalities().filter(({ slug }) => slug !== 'genk');
  const pages = [undefined, ...others.map(({ slug }) => slug)].flatMap((slug) =>
    requirePageOfEachType(stage.siteDir, slug),
  );
  expectNothingKept(
    await crawl(
      page,
      stage.siteUrl,
      pages.map(({ path }) => path),
    ),
  );
});

/** A site that does all that ours may not. */
const nosy = createServer((request, response) => {
  response.setHeader('Content-Security-Policy', "script-src 'self'");
  if (request.url === '/follow.js') {
    response.setHeader('Content-Type', 'text/javascript');
    return response.end(`
      localStorage.setItem('visit', '1');
      sessionStorage.setItem('visit', '1');
      indexedDB.open('visits');
      caches.open('visits');
    `);
  }
  response.setHeader('Content-Type', 'text/html');
  if (request.url !== '/nosy/') return response.end('<p>Niets');
  response.setHeader('Set-Cookie', 'follower=1; HttpOnly');
  return response.end(
    '<script src="/follow.js"></script><script>follow()</script><img src="http://counter.invalid/">',
  );
});

test('the crawl would have seen it', async ({ page }) => {
  nosy.listen(0, '127.0.0.1');
  await once(nosy, 'listening');
  const siteUrl = `http://localhost:${(nosy.address() as AddressInfo).port}`;
  const record = await crawl(page, siteUrl, ['/good/', '/nosy/']);
  nosy.close();

  expect(record.requests).toContain('http://counter.invalid/');
  expect(record.setCookie).toEqual([`${siteUrl}/nosy/`]);
  expect(record.kept).toEqual([
    '/nosy/: cookie follower',
    '/nosy/: localStorage visit',
    '/nosy/: sessionStorage visit',
    '/nosy/: indexedDB visits',
    '/nosy/: cache visits',
  ]);
  expect(record.errors.join('\n')).toMatch(/Executing inline script violates/);
  expect(() => expectNothingKept(record, siteUrl)).toThrow('requests to others');
});
