import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { requireBuiltSite } from '../helpers/build-site.ts';
import { readFixtures } from '../helpers/fixtures.ts';
import { fixturesFolder } from '../helpers/repository.ts';
import { readPages, type SitePage } from '../site/read-site.ts';

/** As many items as fill two pages and a half. One has the name of the address of a list page. */
const slugs = Array.from({ length: 25 }, (_, index) =>
  index === 7 ? 'pagina' : `bericht-${index}`,
);

let folder: string;
let siteDir: string;
let pages: Map<string, SitePage>;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'sociaal-huis-news-'));
  const recording = join(folder, 'recording');
  siteDir = join(folder, 'site');
  cpSync(fixturesFolder, recording, { recursive: true });
  const model = readFixtures('news-items').find(({ municipality }) => municipality === 'genk');
  const newsItems = slugs.map((slug, index) => ({
    ...model,
    documentId: `bericht${index}`,
    slug,
    title: `Bericht ${index}`,
    publishedOn: `2026-10-${String(25 - index).padStart(2, '0')}`,
  }));
  writeFileSync(join(recording, 'cms/news-items.json'), JSON.stringify(newsItems));
  const moved = { noun: 'news-item', municipality: 'genk' };
  const formerSlugs = [
    { ...moved, from: 'eerste-titel', to: 'bericht-3' },
    { ...moved, from: 'ingetrokken', to: 'bestaat-niet' },
    { ...moved, from: 'van-gent', to: 'bericht-3', municipality: 'gent' },
    { ...moved, from: '../kwaad', to: 'bericht-3' },
  ];
  writeFileSync(join(recording, 'cms/former-slugs.json'), JSON.stringify(formerSlugs));
  await requireBuiltSite({
    CMS: 'fixtures',
    CMS_RECORDING: recording,
    ALLOW_SAMPLES: '1',
    OUT_DIR: siteDir,
    MUNICIPALITY: 'genk',
  });
  pages = readPages(siteDir);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const hrefsOf = (path: string, selector: string) =>
  [...pages.get(path)!.document.querySelectorAll(selector)].map((link) =>
    link.getAttribute('href'),
  );
const lists = ['/nieuws/', '/nieuws/pagina/2/', '/nieuws/pagina/3/'];

test('every item stands on one page of the list, ten on a page, most recent first', () => {
  const listed = lists.map((path) => hrefsOf(path, '.news-card a'));
  expect(listed.map(({ length }) => length)).toEqual([10, 10, 5]);
  expect(listed.flat()).toEqual(slugs.map((slug) => `/nieuws/${slug}/`));
  expect(pages.has('/nieuws/pagina/4/')).toBe(false);
});

test('an item may be called as the address of the pages: both have their own place', () => {
  expect(pages.get('/nieuws/pagina/')?.document.querySelector('h1')?.textContent).toBe('Bericht 7');
});

test('each page of the list has a title of its own and leads to the others', () => {
  expect(lists.map((path) => pages.get(path)?.document.title.split(' – OCMW')[0])).toEqual([
    'Nieuws',
    'Nieuws – pagina 2',
    'Nieuws – pagina 3',
  ]);
  for (const path of lists) expect(hrefsOf(path, '.pager li a')).toEqual(lists);
  expect(hrefsOf(lists[1]!, '.pager [aria-current="page"]')).toEqual([lists[1]]);
  expect(lists.map((path) => hrefsOf(path, '.pager [rel="prev"]')[0])).toEqual([
    undefined,
    lists[0],
    lists[1],
  ]);
  expect(lists.map((path) => hrefsOf(path, '.pager [rel="next"]')[0])).toEqual([
    lists[1],
    lists[2],
    undefined,
  ]);
});

test('an item leads to the one after it and the one before it', () => {
  expect(hrefsOf('/nieuws/bericht-3/', '.pager a')).toEqual([
    '/nieuws/bericht-2/',
    '/nieuws/bericht-4/',
  ]);
  expect(hrefsOf('/nieuws/bericht-0/', '.pager a')).toEqual(['/nieuws/bericht-1/']);
  expect(hrefsOf('/nieuws/bericht-24/', '.pager a')).toEqual(['/nieuws/bericht-23/']);
});

test('the address that an item had before is told to the web server', () => {
  const addresses = readFileSync(join(siteDir, 'doorverwijzingen.json'), 'utf8');
  expect(JSON.parse(addresses)).toEqual({ '/nieuws/eerste-titel/': '/nieuws/bericht-3/' });
});
