import { expect, test } from 'vitest';
import type { MunicipalityContent } from '../content/municipality-content.ts';
import { portalStrings as t } from '../i18n/translate.ts';
import { buildFooterGroups, buildMenu, buildSearchLink, buildSocialLinks } from './navigation.ts';

const content = (fields: object = {}) =>
  ({
    municipality: { slug: 'genk', publicName: 'OCMW Genk' },
    profile: { socialLinks: [] },
    newsItems: [],
    volunteerWork: [],
    projects: [],
    documents: [],
    pages: [],
    ...fields,
  }) as unknown as MunicipalityContent;

test('the menu leaves out a part without content', () => {
  const labels = (given: MunicipalityContent) =>
    buildMenu(given, t, undefined, '/').map(({ label }) => label);
  expect(labels(content())).not.toContain('Nieuws');
  expect(labels(content({ newsItems: [{}] }))).toContain('Nieuws');
});

test('the menu tells the page itself from a page below it', () => {
  const current = (pathname: string) =>
    buildMenu(content(), t, 'services', pathname).find(({ label }) => label === 'Diensten')
      ?.current;
  expect(current('/genk/diensten/')).toBe('page');
  expect(current('/genk/diensten/leefloon/')).toBe('section');
});

const footerLinks = (fields?: object) =>
  buildFooterGroups(content(fields), t).flatMap(({ links }) => links);

test('the foot of the page names the pages that an officer made', () => {
  const pages = [{ title: 'Ons open huis', slug: 'ons-open-huis' }];
  expect(footerLinks({ pages })).toContainEqual({
    label: 'Ons open huis',
    href: '/genk/ons-open-huis/',
  });
});

test('what an officer adds to the privacy page gets no second link', () => {
  const pages = [{ title: 'Onze gegevens', slug: 'privacy' }];
  expect(footerLinks({ pages }).filter(({ href }) => href === '/genk/privacy/')).toEqual([
    { label: 'Privacy', href: '/genk/privacy/' },
  ]);
});

test('the foot of the page leads to the accessibility statement, without any content too', () => {
  expect(footerLinks()).toContainEqual({
    label: 'Toegankelijkheid',
    href: '/genk/toegankelijkheid/',
  });
});

test('the foot of the page leads to the opening hours', () => {
  expect(footerLinks()[0]).toEqual({
    label: 'Openingsuren',
    href: '/genk/kantoren/',
  });
});

test('a network we do not know goes by the name of its host', () => {
  expect(buildSocialLinks([{ network: 'andere', url: 'https://mastodon.example/@genk' }])).toEqual([
    { label: 'mastodon.example', href: 'https://mastodon.example/@genk' },
  ]);
});

test('the link to the search knows when it stands on the search page', () => {
  expect(buildSearchLink(content(), t, '/genk/contact/')).toEqual({
    label: 'Zoeken',
    href: '/genk/zoeken/',
  });
  expect(buildSearchLink(content(), t, '/genk/zoeken/').current).toBe('page');
});
