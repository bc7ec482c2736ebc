import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readMunicipalities } from '@sociaal-huis/schema/municipalities';
import { DOMParser } from 'linkedom';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { requireRecordedSite, type BuiltSite } from '../helpers/build-site.ts';
import { readFixtures } from '../helpers/fixtures.ts';
import { isServed, readPages } from './read-site.ts';

interface Entry {
  documentId: string;
  municipality: string;
  slug: string;
  offices: { documentId: string }[];
}

const slugs = readMunicipalities().map(({ slug }) => slug);
const offices = readFixtures('offices') as unknown as Entry[];
const exceptions = readFixtures('hours-exceptions') as unknown as Entry[];
let site: BuiltSite;

beforeAll(async () => {
  site = await requireRecordedSite();
});

afterAll(() => site.remove());

const read = (path: string) => readFileSync(join(site.siteDir, path), 'utf8');
const filesEndingIn = (ending: string) =>
  readdirSync(site.siteDir, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith(ending),
  );
const pathOf = (url: string) => {
  expect(url).toMatch(/^https?:\/\//);
  return new URL(url).pathname;
};
const textsOf = (xml: Document, selector: string) =>
  [...xml.querySelectorAll(selector)].map((element) => element.textContent ?? '');

/** Faults of form that linkedom, which mends what it reads, would not tell. */
function formFaults(xml: string): string[] {
  const bare = xml.match(/&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/i);
  const open: string[] = [];
  const unpaired = [...xml.matchAll(/<(\/?)([\w:]+)((?:\s+[\w:]+="[^"<]*")*)\s*(\/?)>/g)].filter(
    ([, close, name, , empty]) => {
      if (close) return open.pop() !== name;
      if (!empty) open.push(name!);
      return false;
    },
  );
  const stray = xml
    .replace(/^<\?xml version="1\.0" encoding="utf-8"\?>/, '')
    .replaceAll(/<\/?[\w:]+(?:\s+[\w:]+="[^"<]*")*\s*\/?>/g, '')
    .match(/[<>]/);
  return [bare?.[0], stray?.[0], ...unpaired.map(([tag]) => tag), ...open].filter(
    (fault) => fault !== undefined,
  );
}

function readXml(path: string): Document {
  const xml = read(path);
  expect(xml.startsWith('<?xml version="1.0" encoding="utf-8"?>\n'), path).toBe(true);
  expect(formFaults(xml), path).toEqual([]);
  return new DOMParser().parseFromString(xml, 'text/xml') as unknown as Document;
}

describe('the sitemaps', () => {
  const sitemaps = () =>
    [...read('robots.txt').matchAll(/^Sitemap: (.+)$/gm)].map(([, url]) => pathOf(url!));

  test('list every page of the site once, but those for a wrong address', () => {
    const listed = sitemaps().flatMap((path) => textsOf(readXml(path.slice(1)), 'loc').map(pathOf));
    const pages = [...readPages(site.siteDir).keys()].filter(
      (path) => !/\/404(\/|\.html)/.test(path),
    );
    expect(listed.toSorted()).toEqual(pages.toSorted());
  });

  test('are one of the portal and one of each subsite, which lists its own pages only', () => {
    for (const path of sitemaps()) {
      const folder = path.replace('sitemap.xml', '');
      const strange = textsOf(readXml(path.slice(1)), 'loc')
        .map(pathOf)
        .filter((page) => (folder === '/' ? page !== '/' : !page.startsWith(folder)));
      expect(strange, path).toEqual([]);
    }
  });
});

describe('the news feed', () => {
  test.each(slugs)('of %s has every item, with an address that exists', (slug) => {
    const feed = readXml(`${slug}/nieuws/rss.xml`);
    const items = readFixtures('news-items').filter((item) => item.municipality === slug);

    expect(textsOf(feed, 'item > title').toSorted()).toEqual(
      items.map(({ title }) => String(title)).toSorted(),
    );
    const paths = textsOf(feed, 'guid').map(pathOf);
    expect(new Set(paths).size).toBe(items.length);
    expect(paths.filter((path) => !isServed(site.siteDir, path))).toEqual([]);
    for (const date of textsOf(feed, 'pubDate')) expect(date).toMatch(/^\w{3}, \d\d \w{3} \d{4} /);
  });
});

describe('the calendar of an office', () => {
  test.each(offices.map(({ municipality, slug }) => [municipality, slug]))(
    'of %s, %s, has one event for each exception',
    (municipality, slug) => {
      const office = offices.find((one) => one.slug === slug && one.municipality === municipality)!;
      const expected = exceptions.filter(
        (one) =>
          one.municipality === municipality &&
          (one.offices.length === 0 ||
            one.offices.some(({ documentId }) => documentId === office.documentId)),
      );
      const calendar = read(`${municipality}/kantoren/${slug}/afwijkende-uren.ics`);
      const ids = [...calendar.replaceAll('\r\n ', '').matchAll(/^UID:(.+)$/gm)];

      expect(expected.length).toBeGreaterThan(0);
      expect(calendar.match(/^BEGIN:VEVENT\r$/gm)).toHaveLength(expected.length);
      expect(calendar.match(/^END:VEVENT\r$/gm)).toHaveLength(expected.length);
      expect(new Set(ids.map(([, id]) => id)).size).toBe(expected.length);
    },
  );
});

test('every office has a calendar and a card, of lines that end in CR LF and fit', () => {
  const files = [...filesEndingIn('.ics'), ...filesEndingIn('.vcf')];
  expect(files).toHaveLength(offices.length * 2);
  const faults = files.flatMap((file) => {
    const lines = read(file).split('\r\n');
    return [
      ...(lines.pop() === '' ? [] : [`${file}: the last line does not end`]),
      ...lines.filter((line) => /[\r\n]/.test(line)).map(() => `${file}: a loose line break`),
      ...lines
        .filter((line) => Buffer.byteLength(line) > 75)
        .map((line) => `${file}: ${line} is too long`),
      ...lines
        .filter((line) => !/^ |^[A-Z-]+[;:]/.test(line))
        .map((line) => `${file}: ${line} has no name`),
      ...lines.filter((line) => /undefined|null|NaN/.test(line)).map((line) => `${file}: ${line}`),
    ];
  });
  expect(faults).toEqual([]);
});

test('security.txt says whom to tell, and for less than a year', () => {
  const fields = read('.well-known/security.txt').trim().split('\n');
  const valueOf = (name: string) => {
    const values = fields.filter((field) => field.startsWith(`${name}: `));
    expect(values, name).toHaveLength(1);
    return values[0]!.slice(name.length + 2);
  };
  const year = 365 * 24 * 3_600_000;
  const left = Date.parse(valueOf('Expires')) - Date.now();

  expect(left).toBeGreaterThan(0);
  expect(left).toBeLessThan(year);
  expect(isServed(site.siteDir, pathOf(valueOf('Contact')))).toBe(true);
  expect(pathOf(valueOf('Canonical'))).toBe('/.well-known/security.txt');
  expect(valueOf('Preferred-Languages')).toBe('nl');
  for (const slug of slugs) {
    expect(existsSync(join(site.siteDir, slug, '.well-known')), slug).toBe(false);
  }
});
