/**
 * `npm run bench:search`: our search (MiniSearch) beside Pagefind, over the same built site and the
 * same judged queries, in one Chromium. Prints how often a page that helps is found, the bytes to the
 * first result and the time per query; judge time by the ratio, for both take turns at each query.
 *
 * Pagefind reads pages, and what people say for a service stands on none: so that it is not judged on
 * that, each page gets the words that our list from A to Z has for it. `--pages-only` leaves them out.
 *
 * Pagefind runs WebAssembly, so its pages get `wasm-unsafe-eval`, which the site itself never does.
 */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { stripTypeScriptTypes } from 'node:module';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium, type Page } from '@playwright/test';
import { readMunicipalities } from '@sociaal-huis/schema/municipalities';
import { parseHTML } from 'linkedom';
import { createIndex } from 'pagefind';
import { requireRecordedSite } from '../helpers/build-site.ts';
import { judgedQueries, lastPart, rankOf, type JudgedQuery } from '../helpers/judged-queries.ts';
import { webFolder } from '../helpers/repository.ts';

interface Answer {
  hrefs: string[];
  milliseconds: number;
}
type Library = 'ours' | 'pagefind';

const types: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.ts': 'text/javascript',
  '.json': 'application/json',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
};
const libraries: Library[] = ['ours', 'pagefind'];
const rounds = 3;
const folder = mkdtempSync(join(tmpdir(), 'sociaal-huis-bench-'));
const built = await requireRecordedSite();
const siteDir = join(folder, 'site');
cpSync(built.siteDir, siteDir, { recursive: true });
built.remove();

const ranks: Record<Library, number[]> = { ours: [], pagefind: [] };
const unanswered: Record<Library, number> = { ours: 0, pagefind: 0 };
const times: Record<Library, number[]> = { ours: [], pagefind: [] };
const bytes: Record<Library, number[]> = { ours: [], pagefind: [] };
const ratios: number[] = [];
let server: Server | undefined;
let sent = 0;

try {
  const origin = await serve();
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic'],
  });
  for (const { slug } of readMunicipalities()) {
    bytes.ours.push(bytesOfOurs(slug));
    await indexWithPagefind(slug);
    const page = await browser.newPage();
    await page.goto(`${origin}/${slug}/bench.html`);
    sent = 0;
    await ask(page, 'pagefind', slug, 'leefloon');
    bytes.pagefind.push(sent);
    await ask(page, 'ours', slug, 'leefloon');
    for (const judged of judgedQueries) await judge(page, slug, judged);
    await page.close();
  }
  await browser.close();
  report();
} finally {
  server?.close();
  rmSync(folder, { recursive: true, force: true });
}

/** Both libraries answer one query, in turn, a few times over. */
async function judge(page: Page, slug: string, judged: JudgedQuery): Promise<void> {
  const isOffered = readdirSync(join(siteDir, slug), { recursive: true, encoding: 'utf8' }).some(
    (path) =>
      path.endsWith('index.html') && judged.wanted.includes(lastPart(`/${path.slice(0, -11)}`)),
  );
  if (!isOffered) return;
  const own: Record<Library, number[]> = { ours: [], pagefind: [] };
  for (let round = 0; round < rounds; round += 1) {
    for (const library of round % 2 === 0 ? libraries : libraries.toReversed()) {
      const { hrefs, milliseconds } = await ask(page, library, slug, judged.query);
      own[library].push(milliseconds);
      if (round > 0) continue;
      ranks[library].push(rankOf(hrefs, judged));
      if (hrefs.length === 0) unanswered[library] += 1;
    }
  }
  for (const library of libraries) times[library].push(median(own[library]));
  ratios.push(median(own.pagefind) / Math.max(median(own.ours), 0.05));
}

function ask(page: Page, library: Library, slug: string, query: string): Promise<Answer> {
  return page.evaluate(
    async ([name, searcher, text]) => {
      const path = name === 'ours' ? '/bench-ours.js' : `/${searcher}/pagefind/bench.js`;
      const { answer } = (await import(path)) as {
        answer: (slug: string, query: string) => Promise<Answer>;
      };
      return answer(searcher, text);
    },
    [library, slug, query] as const,
  );
}

async function indexWithPagefind(slug: string): Promise<void> {
  const { index } = await createIndex({ forceLanguage: 'nl', rootSelector: 'main' });
  if (!index) throw new Error('Pagefind made no index.');
  if (!process.argv.includes('--pages-only')) addWordsToPages(slug);
  // Neither the page for a wrong address nor our own list of words is something to find.
  for (const path of ['404', 'zoeken']) {
    rmSync(join(siteDir, slug, path), { recursive: true, force: true });
  }
  const { errors, page_count: count } = await index.addDirectory({
    path: siteDir,
    glob: `${slug}/**/*.html`,
  });
  if (count === 0) throw new Error(`Pagefind read no page of ${slug}: ${errors.join(' ')}`);
  await index.writeFiles({ outputPath: join(siteDir, slug, 'pagefind') });
}

/** Writes each word of the list from A to Z on the pages to which it leads. */
function addWordsToPages(slug: string): void {
  const { document } = parseHTML(readFileSync(join(siteDir, slug, 'zoeken/index.html'), 'utf8'));
  const words = new Map<string, string[]>();
  for (const item of document.querySelectorAll('.service-list__see')) {
    const [word] = (item.textContent ?? '').split(': zie ');
    for (const link of item.querySelectorAll('a')) {
      const file = join(siteDir, link.getAttribute('href')!, 'index.html');
      words.set(file, [...(words.get(file) ?? []), `<p>${word}</p>`]);
    }
  }
  for (const [file, added] of words) {
    const html = readFileSync(file, 'utf8');
    writeFileSync(
      file,
      html.replace('</main>', () => `${added.join('')}</main>`),
    );
  }
}

/** Compressed scripts and index of our search page, as the built site has them. */
function bytesOfOurs(slug: string): number {
  const html = readFileSync(join(siteDir, slug, 'zoeken/index.html'), 'utf8');
  const seen = new Set<string>();
  const todo = [...html.matchAll(/<script[^>]+src="(\/_astro\/[^"]+)"/g)].map(([, src]) => src!);
  for (const src of todo) {
    if (seen.has(src)) continue;
    seen.add(src);
    const text = readFileSync(join(siteDir, src), 'utf8');
    for (const [, name] of text.matchAll(/from"\.\/([^"]+)"/g)) todo.push(`/_astro/${name}`);
  }
  const index = readdirSync(join(siteDir, slug)).find((file) => /^zoek\..+\.json$/.test(file));
  return [...seen, `/${slug}/${index}`]
    .map((path) => gzipSync(readFileSync(join(siteDir, path)), { level: 9 }).length)
    .reduce((sum, size) => sum + size, 0);
}

/** The site, our sources without their types, and a page and two entries for the bench. */
async function serve(): Promise<string> {
  server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://site').pathname;
    try {
      const body = contentOf(path);
      response.setHeader('Content-Type', types[extname(path)] ?? 'application/octet-stream');
      // Pagefind's own parts are compressed already.
      sent += /\.(?:js|json)$/.test(path) ? gzipSync(body, { level: 9 }).length : body.length;
      response.end(body);
    } catch {
      response.statusCode = 404;
      response.end();
    }
  });
  await new Promise<void>((resolve) => server!.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('No port was given.');
  return `http://127.0.0.1:${address.port}`;
}

function contentOf(path: string): Buffer | string {
  if (path.endsWith('/bench.html')) {
    const imports = {
      minisearch: '/modules/minisearch/dist/es/index.js',
      '@orama/stemmers/dutch': '/modules/@orama/stemmers/dist/nl.js',
    };
    return `<script type="importmap">${JSON.stringify({ imports })}</script>`;
  }
  if (path === '/bench-ours.js') {
    return `import { SearchIndex } from '/source/search.ts';
      const indexes = new Map();
      const files = ${JSON.stringify(indexFiles())};
      export async function answer(slug, query) {
        if (!indexes.has(slug)) indexes.set(slug, new SearchIndex(await (await fetch(files[slug])).json()));
        const start = performance.now();
        const hrefs = indexes.get(slug).find(query).map(({ entry }) => entry.href);
        return { hrefs, milliseconds: performance.now() - start };
      }`;
  }
  if (path.endsWith('/pagefind/bench.js')) {
    return `import * as pagefind from './pagefind.js';
      await pagefind.init();
      export async function answer(slug, query) {
        const start = performance.now();
        const { results } = await pagefind.search(query);
        // Only a loaded result has an address and words to show.
        const shown = await Promise.all(results.slice(0, 5).map((result) => result.data()));
        return { hrefs: shown.map(({ url }) => url), milliseconds: performance.now() - start };
      }`;
  }
  if (path.startsWith('/source/')) {
    return stripTypeScriptTypes(
      readFileSync(join(webFolder, 'src/search', path.slice('/source/'.length)), 'utf8'),
    ).replaceAll(/import type .*?;/gs, '');
  }
  if (path.startsWith('/modules/')) {
    return readFileSync(join(webFolder, 'node_modules', path.slice('/modules/'.length)));
  }
  return readFileSync(join(siteDir, path));
}

function indexFiles(): Record<string, string> {
  return Object.fromEntries(
    readMunicipalities().map(({ slug }) => {
      const file = readdirSync(join(siteDir, slug)).find((name) => /^zoek\..+\.json$/.test(name));
      return [slug, `/${slug}/${file}`];
    }),
  );
}

function report(): void {
  for (const library of libraries) {
    const all = ranks[library];
    const share = (most: number) =>
      ((100 * all.filter((rank) => rank >= 0 && rank < most).length) / all.length).toFixed(1);
    console.log(`\n--- ${library}, ${all.length} questions`);
    console.log(`success@1 ${share(1)} %, success@3 ${share(3)} %`);
    console.log(`no answer at all: ${unanswered[library]}`);
    console.log(`compressed bytes to the first results: ${Math.round(median(bytes[library]))}`);
    console.log(`median per query: ${median(times[library]).toFixed(2)} ms`);
  }
  console.log(`\n--- ratio\npagefind / ours, time, median of pairs: ${median(ratios).toFixed(2)}`);
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
