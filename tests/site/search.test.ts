import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { readMunicipalities } from '@sociaal-huis/schema/municipalities';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SearchIndex, type IndexFile } from '../../apps/web/src/search/search.ts';
import { requireRecordedSite, type BuiltSite } from '../helpers/build-site.ts';
import { readFixtures } from '../helpers/fixtures.ts';
import { judgedQueries, lastPart, namedQueries, rankOf } from '../helpers/judged-queries.ts';
import { isServed, readPages, visibleText, type SitePage } from './read-site.ts';

const municipalities = readMunicipalities();
const slugs = municipalities.map(({ slug }) => slug);
let site: BuiltSite;
let pages: Map<string, SitePage>;
const texts = new Map<string, string>();
const indexes = new Map<string, SearchIndex>();

beforeAll(async () => {
  site = await requireRecordedSite();
  pages = readPages(site.siteDir);
  for (const slug of slugs) {
    const folder = join(site.siteDir, slug);
    const files = readdirSync(folder).filter((file) => /^zoek\.[0-9a-f]{12}\.json$/.test(file));
    expect(files, `the search index of ${slug}`).toHaveLength(1);
    const text = readFileSync(join(folder, files[0]!), 'utf8');
    texts.set(slug, text);
    indexes.set(slug, new SearchIndex(JSON.parse(text) as IndexFile));
  }
});

afterAll(() => site.remove());

test('what residents type finds a page that helps among the first three, 95 times in 100', () => {
  const ranks = slugs.flatMap((slug) => {
    const index = indexes.get(slug)!;
    return judgedQueries.flatMap((judged) => {
      const hrefs = index.find(judged.query).map(({ entry }) => entry.href);
      const isOffered = index.entries.some(({ href }) => judged.wanted.includes(lastPart(href)));
      return isOffered ? [rankOf(hrefs, judged)] : [];
    });
  });
  expect(ranks.length).toBeGreaterThan(250);
  const successes = ranks.filter((rank) => rank >= 0 && rank < 3).length;
  expect(successes / ranks.length).toBeGreaterThanOrEqual(0.95);
});

describe.each(slugs)('%s', (slug) => {
  test.each(namedQueries.map((judged) => [judged.query, judged] as const))(
    'finds the living wage for “%s”',
    (query, judged) => {
      const hrefs = indexes
        .get(slug)!
        .find(query)
        .map(({ entry }) => entry.href);
      const rank = rankOf(hrefs, judged);
      expect(rank).toBeGreaterThanOrEqual(0);
      expect(rank).toBeLessThan(3);
    },
  );

  test('finds each of its services by its title', () => {
    const index = indexes.get(slug)!;
    const services = index.entries.filter(({ kind }) => kind === 'service');
    expect(services).toHaveLength(
      readFixtures('services').filter((entry) => entry.municipality === slug).length,
    );
    const lost = services.filter(
      ({ title, href }) => !index.find(title).some(({ entry }) => entry.href === href),
    );
    expect(lost).toEqual([]);
  });

  test('leads to pages that exist, and to the right part of them', () => {
    const dead = indexes.get(slug)!.entries.filter(({ href }) => {
      const { pathname, hash } = new URL(href, 'http://site');
      if (!pathname.startsWith(`/${slug}/`) || !isServed(site.siteDir, pathname)) return true;
      return hash !== '' && !pages.get(pathname)?.document.getElementById(hash.slice(1));
    });
    expect(dead).toEqual([]);
  });

  test('tells its index nothing of another municipality', () => {
    const profiles = readFixtures('profiles');
    const traces = municipalities
      .filter((other) => other.slug !== slug)
      .flatMap((other) => {
        const profile = profiles.find((entry) => entry.municipality === other.slug);
        const phones = (profile?.phones ?? []) as { number: string }[];
        return [other.publicName, `/${other.slug}/`, ...phones.map(({ number }) => number)];
      });
    expect(traces.filter((trace) => texts.get(slug)!.includes(trace))).toEqual([]);
  });

  test('has an index that a slow phone can fetch', () => {
    expect(gzipSync(texts.get(slug)!, { level: 9 }).length).toBeLessThan(20_000);
  });

  test('lists on its search page every entry, and where “leefgeld” stands', () => {
    const page = pages.get(`/${slug}/zoeken/`)!;
    const links = [...page.document.querySelectorAll('main a')].map((link) =>
      link.getAttribute('href'),
    );
    const entries = indexes.get(slug)!.entries.map(({ href }) => href);
    expect(entries.filter((href) => !links.includes(href))).toEqual([]);
    expect(visibleText(page)).toMatch(/leefgeld: zie .*Leefloon/);
  });

  test('has a link to the search on each of its pages', () => {
    const without = [...pages.values()].filter(
      ({ path, document }) =>
        path.startsWith(`/${slug}/`) &&
        !document.querySelector(`header a[href="/${slug}/zoeken/"]`),
    );
    expect(without.map(({ path }) => path)).toEqual([]);
  });

  test('shows no typing error of an officer to a reader', () => {
    const text = visibleText(pages.get(`/${slug}/zoeken/`)!);
    expect(text).not.toMatch(/\b(?:lefloon|leeflon|budjet|sgulden|enerzjie|ocwm)\b/);
  });
});
