/** What every page says about the site itself, and what the two pages about it hold. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readMunicipalities } from '@sociaal-huis/schema/municipalities';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { requireRecordedSite, type BuiltSite } from '../helpers/build-site.ts';
import { readFixtures } from '../helpers/fixtures.ts';
import { webFolder } from '../helpers/repository.ts';
import { isServed, readPages, visibleText, type SitePage } from './read-site.ts';

interface Report {
  testedOn: string;
  municipalities: Record<string, { findings: { help: string; criteria: string[] }[] }>;
}

const municipalities = readMunicipalities();
const report = JSON.parse(
  readFileSync(join(webFolder, 'accessibility-report.json'), 'utf8'),
) as Report;
const profileOf = (slug: string) =>
  readFixtures('profiles').find(({ municipality }) => municipality === slug)!;
let site: BuiltSite;
let pages: Map<string, SitePage>;

beforeAll(async () => {
  site = await requireRecordedSite();
  pages = readPages(site.siteDir);
});

afterAll(() => site.remove());

const isNotFound = ({ path }: SitePage) => /\/404(\/|\.html)$/.test(path);
const slugOf = ({ path }: SitePage) =>
  municipalities.find(({ slug }) => path.startsWith(`/${slug}/`))?.slug;
const meta = ({ document }: SitePage, name: string) =>
  document.querySelector(`meta[property="${name}"], meta[name="${name}"]`)?.getAttribute('content');
const hrefsOf = ({ document }: SitePage, within: string) =>
  [...document.querySelectorAll(`${within} a[href]`)].map((link) => link.getAttribute('href'));

describe('the accessibility statement', () => {
  const statements = municipalities.map(({ slug }) => slug);

  test.each(statements)('of %s lists what the last test found, and nothing else', (slug) => {
    const page = pages.get(`/${slug}/toegankelijkheid/`)!;
    const listed = [...page.document.querySelectorAll('main .section .rich-text li')];
    const open = report.municipalities[slug]!.findings.filter(
      ({ criteria }) => criteria.length > 0,
    );
    expect(listed).toHaveLength(open.length);
    for (const { help } of open) expect(visibleText(page)).toContain(help);
    expect(visibleText(page)).toContain(open.length === 0 ? 'Ja, volledig.' : 'Gedeeltelijk.');
  });

  test.each(statements)('of %s has the parts that the law asks for', (slug) => {
    const page = pages.get(`/${slug}/toegankelijkheid/`)!;
    const headings = [...page.document.querySelectorAll('main h2')].map((one) => one.textContent);
    expect(headings).toEqual(
      expect.arrayContaining([
        'Voldoet deze website aan de regels?',
        'Wat werkt nog niet voor iedereen?',
        'Kunt u iets niet lezen of gebruiken?',
        'Bent u niet tevreden met ons antwoord?',
        'Hoe is dit getest?',
      ]),
    );
    const { accessibilityEmail, email } = profileOf(slug);
    expect(hrefsOf(page, 'main')).toEqual(
      expect.arrayContaining([
        `mailto:${String(accessibilityEmail ?? email)}`,
        `/${slug}/contact/`,
        'https://www.vlaamseombudsdienst.be/',
      ]),
    );
    const date = new Intl.DateTimeFormat('nl-BE', { dateStyle: 'long', timeZone: 'UTC' });
    expect(visibleText(page)).toContain(
      `voor het laatst nagekeken op ${date.format(new Date(report.testedOn))}`,
    );
  });
});

test('each privacy page names whom to ask, and where to complain', () => {
  for (const { slug, ocmw } of municipalities) {
    const page = pages.get(`/${slug}/privacy/`)!;
    expect(visibleText(page)).toContain(`is ${ocmw.name} verantwoordelijk`);
    expect(hrefsOf(page, 'main')).toEqual(
      expect.arrayContaining([
        `mailto:${String(profileOf(slug).email)}`,
        'https://www.gegevensbeschermingsautoriteit.be/',
      ]),
    );
  }
});

describe('every page', () => {
  test('of a subsite leads to the two pages about the site', () => {
    const lost = [...pages.values()].filter((page) => {
      const slug = slugOf(page);
      const links = hrefsOf(page, 'footer');
      return (
        slug &&
        !['toegankelijkheid', 'privacy'].every((name) => links.includes(`/${slug}/${name}/`))
      );
    });
    expect(lost.map(({ path }) => path)).toEqual([]);
  });

  test('of a subsite offers a mail that names the page, but one at a wrong address', () => {
    for (const page of pages.values()) {
      const slug = slugOf(page);
      const href = page.document.querySelector('.feedback-link a')?.getAttribute('href');
      if (!slug || isNotFound(page)) {
        expect(href, page.path).toBeUndefined();
        continue;
      }
      const { pathname, searchParams } = new URL(href!);
      expect(pathname, page.path).toBe(profileOf(slug).email);
      expect(searchParams.get('body'), page.path).toContain(
        `http://localhost:4321${page.path}\r\n`,
      );
    }
  });

  test('names its own whole address, but one at a wrong address asks not to be found', () => {
    for (const page of pages.values()) {
      const canonical = page.document.querySelector('link[rel=canonical]')?.getAttribute('href');
      const own = isNotFound(page) ? undefined : `http://localhost:4321${page.path}`;
      expect(canonical, page.path).toBe(own);
      expect(meta(page, 'og:url') ?? undefined, page.path).toBe(own);
      expect(meta(page, 'robots') ?? undefined, page.path).toBe(own ? undefined : 'noindex');
    }
  });

  test('says what a shared link to it shows', () => {
    const shared = [...pages.values()].filter((page) => !isNotFound(page));
    expect(shared.length).toBeGreaterThan(150);
    for (const page of shared) {
      const slug = slugOf(page);
      const name = municipalities.find((one) => one.slug === slug)?.publicName ?? 'Sociaal Huis';
      expect(meta(page, 'og:title'), page.path).toBe(page.document.title);
      expect(meta(page, 'og:description'), page.path).toBe(meta(page, 'description'));
      expect(meta(page, 'og:site_name'), page.path).toBe(name);
      expect(meta(page, 'og:locale'), page.path).toBe('nl_BE');
      expect(meta(page, 'og:image:alt'), page.path).toContain(name);
      const image = slug ? `/${slug}/deel.png` : '/deel.png';
      expect(meta(page, 'og:image'), page.path).toBe(`http://localhost:4321${image}`);
      expect(isServed(site.siteDir, image)).toBe(true);
    }
  });
});

test('the picture of a shared link is a PNG, and each site has one of its own', () => {
  const digests = ['', ...municipalities.map(({ slug }) => slug)].map((folder) => {
    const file = readFileSync(join(site.siteDir, folder, 'deel.png'));
    expect(file.subarray(1, 4).toString('latin1')).toBe('PNG');
    expect([file.readUInt32BE(16), file.readUInt32BE(20)]).toEqual([1200, 630]);
    return createHash('sha256').update(file).digest('hex');
  });
  expect(new Set(digests).size).toBe(municipalities.length + 1);
});
