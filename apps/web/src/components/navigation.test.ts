import { expect, test } from 'vitest';
import type { MunicipalityContent } from '../content/municipality-content.ts';
import { portalStrings as t } from '../i18n/translate.ts';
import { buildFooterLinks, buildMenu, buildSearchLink, buildSocialLinks } from './navigation.ts';

const content = (fields: object = {}) =>
  ({
    municipality: { slug: 'genk' },
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

test('the foot of the page names the pages that an officer made', () => {
  const links = buildFooterLinks(content({ pages: [{ title: 'Privacy', slug: 'privacy' }] }), t);
  expect(links).toContainEqual({ label: 'Privacy', href: '/genk/privacy/' });
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
