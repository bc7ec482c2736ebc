/**
 * `npm run bench:pages`: a service page of this site beside the same text in the page template of
 * GOV.UK Frontend and in Astro Starlight, in one browser, in turns, on the same slow line and phone.
 * Prints medians and ratios; judge by the ratios.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium } from '@playwright/test';
import { requireRecordedSite } from '../helpers/build-site.ts';
import { requirePageOfEachType } from '../helpers/page-types.ts';
import { launchOptions } from '../playwright.config.ts';
import { writeGovukSite } from './govuk-page.ts';
import { servePacked } from './packed-server.ts';
import { readPageText } from './page-text.ts';
import { buildStarlightSite } from './starlight-page.ts';

const versions = ['govuk-frontend@6.6.0', '@astrojs/starlight@0.42.4', 'astro@7.3.5'];
const runs = 7;

/** Slow 4G as Lighthouse has it: 1.6 Mbit/s down, 750 kbit/s up, 150 ms there and back; a slow phone. */
const line = {
  offline: false,
  latency: 150,
  downloadThroughput: 200_000,
  uploadThroughput: 93_750,
};
const slowdown = 4;

/** One visit with an empty cache. */
interface Visit {
  /** Bytes over the line, packed, with headers. */
  bytes: number;
  requests: number;
  /** Elements of the document. */
  elements: number;
  /** Milliseconds until the first text or picture shows. */
  firstContentfulPaint: number;
}

const folder = mkdtempSync(join(tmpdir(), 'sociaal-huis-pages-'));
const site = await requireRecordedSite();
try {
  const { path } = requirePageOfEachType(site.siteDir, 'genk').find(
    ({ type }) => type === 'service',
  )!;
  const text = readPageText(readFileSync(join(site.siteDir, path, 'index.html'), 'utf8'));
  console.log(`Installing ${versions.join(', ')} in a folder of its own …`);
  writeFileSync(join(folder, 'package.json'), '{"private":true,"type":"module"}');
  execFileSync('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error', ...versions], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  writeGovukSite(join(folder, 'govuk'), join(folder, 'node_modules/govuk-frontend'), text);
  const starlight = buildStarlightSite(folder, text);
  await compare([
    { name: `Sociaal Huis ${path}`, folder: site.siteDir, path },
    { name: 'GOV.UK Frontend 6.6.0', folder: join(folder, 'govuk'), path: '/' },
    { name: 'Astro Starlight 0.42.4', folder: starlight, path: '/' },
  ]);
} finally {
  site.remove();
  rmSync(folder, { recursive: true, force: true });
}

async function compare(pages: { name: string; folder: string; path: string }[]): Promise<void> {
  const browser = await chromium.launch(launchOptions);
  const servers = await Promise.all(pages.map((page) => servePacked(page.folder)));
  const visits = pages.map((): Visit[] => []);
  for (let run = 0; run < runs; run += 1) {
    // Each goes first as often as the others: the machine may grow warm or busy meanwhile.
    for (let turn = 0; turn < pages.length; turn += 1) {
      const index = (run + turn) % pages.length;
      visits[index]!.push(await visit(browser, servers[index]!.url + pages[index]!.path));
    }
    console.log(`Run ${run + 1} of ${runs}`);
  }
  await Promise.all(servers.map((server) => server.stop()));
  await browser.close();

  const medians = visits.map(medianOf);
  console.log(
    `\nMedians of ${runs} visits: 1.6 Mbit/s, 150 ms, processor ${slowdown} times slower`,
  );
  console.table(Object.fromEntries(pages.map(({ name }, index) => [name, medians[index]])));
  console.log('Times as much as the page of Sociaal Huis');
  const ratios = medians
    .slice(1)
    .map((median) =>
      Object.fromEntries(
        keysOf(median).map((key) => [key, Number((median[key] / medians[0]![key]).toFixed(2))]),
      ),
    );
  console.table(Object.fromEntries(pages.slice(1).map(({ name }, index) => [name, ratios[index]])));
}

async function visit(browser: Browser, url: string): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  let bytes = 0;
  let requests = 0;
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength;
    requests += 1;
  });
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', line);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await page.goto(url, { waitUntil: 'networkidle' });
  // On a busy machine the browser may be done with loading before it has painted.
  await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint')[0]);
  const seen = await page.evaluate(() => ({
    elements: document.querySelectorAll('*').length,
    firstContentfulPaint: performance.getEntriesByName('first-contentful-paint')[0]!.startTime,
  }));
  await context.close();
  return { bytes, requests, ...seen };
}

function medianOf(visits: readonly Visit[]): Visit {
  const middle = (key: keyof Visit) => {
    const sorted = visits.map((one) => one[key]).toSorted((one, other) => one - other);
    return Math.round(sorted[Math.floor(sorted.length / 2)]!);
  };
  return {
    bytes: middle('bytes'),
    requests: middle('requests'),
    elements: middle('elements'),
    firstContentfulPaint: middle('firstContentfulPaint'),
  };
}

function keysOf(median: Visit): (keyof Visit)[] {
  return Object.keys(median) as (keyof Visit)[];
}
