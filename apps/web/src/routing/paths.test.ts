import { afterEach, describe, expect, test, vi } from 'vitest';
import * as paths from './paths.ts';

const genk = { slug: 'genk' };
const portal = { base: '/' };
const single = { base: '/', only: 'genk' };

afterEach(() => vi.unstubAllEnvs());

describe('on the portal', () => {
  test.each([
    ['the portal', paths.portalPath(portal), '/'],
    ['home', paths.homePath(genk, portal), '/genk/'],
    ['mission', paths.missionPath(genk, portal), '/genk/missie/'],
    ['vision', paths.visionPath(genk, portal), '/genk/visie/'],
    ['services', paths.servicesPath(genk, portal), '/genk/diensten/'],
    ['a service', paths.servicePath(genk, 'leefloon', portal), '/genk/diensten/leefloon/'],
    ['offices', paths.officesPath(genk, portal), '/genk/kantoren/'],
    ['an office', paths.officePath(genk, 'sociaal-huis', portal), '/genk/kantoren/sociaal-huis/'],
    ['news', paths.newsPath(genk, portal), '/genk/nieuws/'],
    ['the first page of the news', paths.newsListPath(genk, 1, portal), '/genk/nieuws/'],
    ['a later page of the news', paths.newsListPath(genk, 2, portal), '/genk/nieuws/pagina/2/'],
    ['a news item', paths.newsItemPath(genk, 'open-dag', portal), '/genk/nieuws/open-dag/'],
    ['the news feed', paths.newsFeedPath(genk, portal), '/genk/nieuws/rss.xml'],
    ['the sitemap', paths.sitemapPath(undefined, portal), '/sitemap.xml'],
    ['security.txt', paths.securityTxtPath(portal), '/.well-known/security.txt'],
    [
      'the calendar of an office',
      paths.officeCalendarPath(genk, 'loket', portal),
      '/genk/kantoren/loket/afwijkende-uren.ics',
    ],
    [
      'the card of an office',
      paths.officeCardPath(genk, 'loket', portal),
      '/genk/kantoren/loket/contact.vcf',
    ],
    ['documents', paths.documentsPath(genk, portal), '/genk/documenten/'],
    ['volunteers', paths.volunteersPath(genk, portal), '/genk/vrijwilligers/'],
    ['projects', paths.projectsPath(genk, portal), '/genk/projecten/'],
    ['contact', paths.contactPath(genk, portal), '/genk/contact/'],
    ['a page', paths.pagePath(genk, 'privacy', portal), '/genk/privacy/'],
    ['a file', paths.mediaPath(genk, { url: '/uploads/a_1.pdf' }, portal), '/genk/media/a_1.pdf'],
    ['the drawing in the tab', paths.faviconPath(genk, portal), '/genk/favicon.svg'],
    ['the drawing of the portal', paths.faviconPath(undefined, portal), '/favicon.svg'],
    ['the theme', paths.themeCssPath('ab12', genk, portal), '/genk/thema.ab12.css'],
    ['the look of the portal', paths.themeCssPath('ab12', undefined, portal), '/thema.ab12.css'],
    [
      'the accessibility statement',
      paths.accessibilityPath(genk, portal),
      '/genk/toegankelijkheid/',
    ],
    ['the privacy page', paths.privacyPath(genk, portal), '/genk/privacy/'],
    ['the picture of a shared link', paths.shareImagePath(genk, portal), '/genk/deel.png'],
    ['the picture of the portal', paths.shareImagePath(undefined, portal), '/deel.png'],
    ['the search', paths.searchPath(genk, portal), '/genk/zoeken/'],
    ['what it reads', paths.searchIndexPath(genk, 'ab12', portal), '/genk/zoek.ab12.json'],
  ])('%s has its address', (_name, path, address) => {
    expect(path).toBe(address);
  });

  test('a base comes first', () => {
    expect(paths.homePath(genk, { base: '/welzijn/' })).toBe('/welzijn/genk/');
  });
});

describe('on its own domain', () => {
  test('the subsite starts at the root', () => {
    expect(paths.homePath(genk, single)).toBe('/');
    expect(paths.servicePath(genk, 'leefloon', single)).toBe('/diensten/leefloon/');
  });

  test('the subsite starts at the base when there is one', () => {
    expect(paths.contactPath(genk, { base: '/ocmw/', only: 'genk' })).toBe('/ocmw/contact/');
  });
});

test('the address plan comes from the environment', () => {
  vi.stubEnv('BASE', '/welzijn');
  vi.stubEnv('MUNICIPALITY', '');
  expect(paths.contactPath(genk)).toBe('/welzijn/genk/contact/');

  vi.stubEnv('MUNICIPALITY', 'genk');
  expect(paths.contactPath(genk)).toBe('/welzijn/contact/');
});

test.each([undefined, '', '/', '//'])('no base (%j) is the root', (written) => {
  expect(paths.asBase(written)).toBe('/');
});

test.each(['welzijn', '/welzijn', 'welzijn/', '/welzijn/'])(
  'a base may be written %j',
  (written) => {
    expect(paths.asBase(written)).toBe('/welzijn/');
  },
);

test('a site path an officer wrote leads into their own subsite', () => {
  expect(paths.resolveLink(genk, '/contact/', portal)).toBe('/genk/contact/');
});

test.each(['https://www.genk.be/', 'mailto:info@genk.be', 'tel:+3289123456'])(
  'the link %s stays as it is',
  (link) => {
    expect(paths.resolveLink(genk, link, portal)).toBe(link);
  },
);

test.each([
  ['[...municipality]/index.astro', { municipality: undefined }, '/welzijn/'],
  ['[...municipality]/index.astro', { municipality: 'genk' }, '/welzijn/genk/'],
  ['[...municipality]/missie.astro', { municipality: 'genk' }, '/welzijn/genk/missie/'],
  [
    '[...municipality]/diensten/[service].astro',
    { municipality: 'genk', service: 'leefloon' },
    '/welzijn/genk/diensten/leefloon/',
  ],
  ['index.astro', {}, '/welzijn/'],
])('the route %s with %j has its address', (file, params, address) => {
  expect(paths.routePath(file, params, { base: '/welzijn/' })).toBe(address);
});

test('a whole address names the site', () => {
  expect(paths.absoluteUrl('/genk/contact/', 'https://welzijn.example')).toBe(
    'https://welzijn.example/genk/contact/',
  );
});
