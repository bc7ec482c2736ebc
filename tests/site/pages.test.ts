import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { languageTags, type Language } from '@sociaal-huis/schema';
import { readMunicipalities } from '@sociaal-huis/schema/municipalities';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { requireRecordedSite, type BuiltSite } from '../helpers/build-site.ts';
import { readFixtures } from '../helpers/fixtures.ts';
import { isServed, readPages, visibleText, type SitePage } from './read-site.ts';

const municipalities = readMunicipalities();
let site: BuiltSite;
let siteDir: string;
let pages: Map<string, SitePage>;

beforeAll(async () => {
  site = await requireRecordedSite();
  siteDir = site.siteDir;
  pages = readPages(siteDir);
});

afterAll(() => site.remove());

/** Runs a check on every page and lists what is wrong, so that one run shows every fault. */
function faultsOf(check: (page: SitePage) => string[]): string[] {
  return [...pages.values()].flatMap((page) =>
    check(page).map((fault) => `${page.path}: ${fault}`),
  );
}

const pagesOf = (slug: string) =>
  [...pages.values()].filter((page) => page.path.startsWith(`/${slug}/`));

/** Facts for machines, never run. */
const isData = (element: Element) => element.getAttribute('type') === 'application/ld+json';

/** A file of the site itself, the only kind of script that the Content-Security-Policy lets through. */
const isModuleOfSite = (element: Element) =>
  element.matches('script[type="module"][src^="/_astro/"]') && element.textContent === '';

/** Pages that tell what somebody is looking for. */
const isSensitive = (path: string) =>
  /^\/[^/]+\/(?:(?:diensten|kantoren)\/(?:[^/]+\/)?|missie\/|visie\/|contact\/|zoeken\/)?$/.test(
    path,
  );

describe('every municipality', () => {
  const fixed = [
    '',
    'missie/',
    'visie/',
    'diensten/',
    'kantoren/',
    'nieuws/',
    'documenten/',
    'vrijwilligers/',
    'projecten/',
    'contact/',
    'toegankelijkheid/',
    'privacy/',
    'zoeken/',
    '404/',
  ];
  const detailed = [
    ['services', 'diensten'],
    ['offices', 'kantoren'],
    ['news-items', 'nieuws'],
    ['pages', ''],
  ] as const;

  test.each(municipalities.map(({ slug }) => slug))('%s has every kind of page', (slug) => {
    const missing = fixed.filter((path) => !pages.has(`/${slug}/${path}`));
    expect(missing).toEqual([]);
  });

  test.each(municipalities.map(({ slug }) => slug))('%s has a page for each entry', (slug) => {
    const expected = detailed.flatMap(([plural, folder]) =>
      readFixtures(plural)
        .filter((entry) => entry.municipality === slug)
        .map((entry) => join('/', slug, folder, String(entry.slug), '/')),
    );
    expect(expected.length).toBeGreaterThan(12);
    expect(expected.filter((path) => !pages.has(path))).toEqual([]);
  });

  test('has a theme of its own', () => {
    const themes = municipalities.map(({ slug }) => {
      const sheets = pages.get(`/${slug}/`)!.document.querySelectorAll('link[rel=stylesheet]');
      const hrefs = [...sheets].map((sheet) => sheet.getAttribute('href')!);
      const theme = hrefs.find((href) => href.startsWith(`/${slug}/thema.`));
      expect(theme, `the theme of ${slug}`).toBeDefined();
      return readFileSync(join(siteDir, theme!), 'utf8');
    });
    expect(new Set(themes).size).toBe(municipalities.length);
  });

  test('says its name, its company number and how to reach it on each page', () => {
    const faults = municipalities.flatMap(({ slug, ocmw }) =>
      pagesOf(slug).flatMap((page) => {
        const text = visibleText(page);
        const digits = text.replaceAll('.', '');
        return [
          text.includes(ocmw.name) ? [] : [`${page.path}: no ${ocmw.name}`],
          digits.includes(ocmw.kbo.replaceAll('.', '')) ? [] : [`${page.path}: no ${ocmw.kbo}`],
          page.document.querySelector(`footer a[href$="/${slug}/contact/"]`)
            ? []
            : [`${page.path}: no link to the contact page`],
        ].flat();
      }),
    );
    expect(faults).toEqual([]);
  });

  test('gives each of its pages a title of its own', () => {
    const faults = municipalities.flatMap(({ slug, publicName }) => {
      const titles = pagesOf(slug).map((page) => page.document.title);
      const repeated = titles.filter((title, index) => titles.indexOf(title) !== index);
      return [...repeated, ...titles.filter((title) => !title.endsWith(publicName))];
    });
    expect(faults).toEqual([]);
  });
});

describe('every page', () => {
  test('is written in Belgian Dutch and has a description', () => {
    const faults = faultsOf(({ document }) => [
      ...(document.documentElement.getAttribute('lang') === 'nl-BE' ? [] : ['lang is not nl-BE']),
      ...(document.querySelector('meta[name=description]')?.getAttribute('content')?.trim()
        ? []
        : ['no description']),
    ]);
    expect(faults).toEqual([]);
  });

  test('has one main heading, no empty heading and skips no heading level', () => {
    const faults = faultsOf(({ document }) => {
      const headings = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')];
      const levels = headings.map((heading) => Number(heading.tagName[1]));
      return [
        ...(levels.filter((level) => level === 1).length === 1 ? [] : ['not exactly one h1']),
        ...headings.filter((heading) => !heading.textContent?.trim()).map(() => 'empty heading'),
        ...levels
          .map((level, index) => [levels[index - 1] ?? level, level] as const)
          .filter(([previous, level]) => level > previous + 1)
          .map(([previous, level]) => `h${level} follows h${previous}`),
      ];
    });
    expect(faults).toEqual([]);
  });

  test('has no dead link and no dead anchor', () => {
    const faults = faultsOf(({ path, document }) =>
      [...document.querySelectorAll('a[href]')].flatMap((anchor) => {
        const target = new URL(anchor.getAttribute('href')!, `http://site${path}`);
        if (target.host !== 'site') return [];
        if (!isServed(siteDir, target.pathname)) return [`dead link ${target.pathname}`];
        const id = decodeURIComponent(target.hash.slice(1));
        const page = pages.get(target.pathname);
        return id === '' || page?.document.getElementById(id) ? [] : [`dead anchor ${target.href}`];
      }),
    );
    expect(faults).toEqual([]);
  });

  test('uses each id once', () => {
    const faults = faultsOf(({ document }) => {
      const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
      return ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `repeats id ${id}`);
    });
    expect(faults).toEqual([]);
  });

  test('has no inline style, no inline script and no event handler', () => {
    const faults = faultsOf(({ document }) =>
      [...document.querySelectorAll('*')].flatMap((element) => [
        ...(element.matches('style, script') && !isData(element) && !isModuleOfSite(element)
          ? [element.outerHTML]
          : []),
        ...element
          .getAttributeNames()
          .filter((name) => name === 'style' || name.startsWith('on'))
          .map((name) => `${element.tagName} has ${name}`),
      ]),
    );
    expect(faults).toEqual([]);
  });

  test('has no script, unless it has an island or tells what somebody is looking for', () => {
    const faults = faultsOf(({ path, document }) => {
      const scripts = [...document.querySelectorAll('script')].filter((one) => !isData(one));
      if (isSensitive(path)) return scripts.length > 0 ? [] : ['no quick exit without a trace'];
      return document.querySelector('[data-island]') ? [] : scripts.map((one) => one.outerHTML);
    });
    expect(faults).toEqual([]);
  });

  test('can be left quickly for a page that is not told where somebody was', () => {
    const faults = faultsOf(({ document }) => {
      const exits = [...document.querySelectorAll('[data-quick-exit]')];
      return exits
        .map((exit) => `${exit.getAttribute('href')} ${exit.getAttribute('rel')}`)
        .filter((exit) => exit !== 'https://www.meteo.be/nl noreferrer nofollow')
        .concat(exits.length === 2 ? [] : [`${exits.length} ways out, not a skip link and a bar`]);
    });
    expect(faults).toEqual([]);
  });

  test('loads nothing from another host and nothing that is missing', () => {
    const faults = faultsOf(({ path, document }) =>
      [...document.querySelectorAll('link[href], [src], [srcset], [poster], object[data]')]
        .filter((element) => element.getAttribute('rel') !== 'canonical')
        .flatMap((element) => {
          const sources = ['href', 'src', 'poster', 'data'].map((name) =>
            element.getAttribute(name),
          );
          const sets = (element.getAttribute('srcset') ?? '')
            .split(',')
            .map((set) => set.trim().split(' ')[0]);
          return [...sources, ...sets].filter((source) => source !== null && source !== '');
        })
        .map((source) => new URL(source!, `http://site${path}`))
        .filter((url) => url.host !== 'site' || !isServed(siteDir, url.pathname))
        .map((url) => url.href),
    );
    expect(faults).toEqual([]);
  });

  test('shows no trace of a missing value', () => {
    const traces = /\bundefined\b|\bnull\b|\bNaN\b|\[object \w+\]|Invalid Date/;
    const faults = faultsOf((page) => {
      const found = traces.exec(visibleText(page)) ?? traces.exec(page.document.title);
      return found ? [found[0]] : [];
    });
    expect(faults).toEqual([]);
  });
});

test('each page of an entry with sample facts carries the sample mark', () => {
  const folders = { services: 'diensten', offices: 'kantoren', 'news-items': 'nieuws' } as const;
  const expected = Object.entries(folders).flatMap(([plural, folder]) =>
    readFixtures(plural)
      .filter((entry) => entry.sample === true)
      .map((entry) => `/${entry.municipality}/${folder}/${entry.slug}/`),
  );
  expect(expected.length).toBeGreaterThan(0);
  const unmarked = expected.filter(
    (path) => !pages.get(path)?.document.querySelector('main .sample-mark'),
  );
  expect(unmarked).toEqual([]);
});

test('each foreign phrase stands on a page of its municipality, with its language', () => {
  const unmarked = readFixtures('profiles').flatMap(({ municipality, foreignPhrases }) =>
    (foreignPhrases as { phrase: string; language: Language }[])
      .filter(({ phrase, language }) => {
        const marked = pagesOf(String(municipality)).flatMap(({ document }) => [
          ...document.querySelectorAll(`[lang="${languageTags[language]}"]`),
        ]);
        return !marked.some((element) => element.textContent === phrase);
      })
      .map(({ phrase }) => `${municipality}: ${phrase}`),
  );
  expect(unmarked).toEqual([]);
});

test('the portal leads to every municipality, also by postcode and by place', () => {
  const portal = pages.get('/')!;
  for (const { slug, postcodes } of municipalities) {
    const links = [...portal.document.querySelectorAll(`a[href="/${slug}/"]`)];
    expect(links.length, slug).toBeGreaterThan(0);
    for (const { postcode, places } of postcodes) {
      expect(visibleText(portal)).toContain(postcode);
      for (const { name } of places) expect(visibleText(portal)).toContain(name);
    }
  }
});

test('there is a page for an address that does not exist', () => {
  expect(pages.get('/404.html')?.document.querySelector('h1')?.textContent).toBe(
    'Deze pagina bestaat niet',
  );
});
