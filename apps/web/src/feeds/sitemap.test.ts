import { expect, test } from 'vitest';
import { buildRobotsTxt, buildSitemap } from './sitemap.ts';

const origin = { site: 'https://welzijn.example', plan: { base: '/' } };

test('every page is listed once, with its whole address', () => {
  const sitemap = buildSitemap(
    [
      { route: '[...municipality]/nieuws/[news].astro', path: '/genk/nieuws/open-dag/' },
      { route: '[...municipality]/index.astro', path: '/genk/' },
    ],
    origin,
  );

  expect([...sitemap.matchAll(/<loc>(.*)<\/loc>/g)].map(([, url]) => url)).toEqual([
    'https://welzijn.example/genk/',
    'https://welzijn.example/genk/nieuws/open-dag/',
  ]);
});

test.each(['404.astro', '[...municipality]/404.astro'])(
  'the page for a wrong address, %s, is left out',
  (route) => {
    expect(buildSitemap([{ route, path: '/genk/404/' }], origin)).not.toContain('<loc>');
  },
);

test('robots.txt names the sitemaps of the portal and of each subsite', () => {
  const plan = { base: '/ocmw/' };
  expect(buildRobotsTxt([{ slug: 'genk' }], { ...origin, plan })).toBe(
    'User-agent: *\nAllow: /\n\n' +
      'Sitemap: https://welzijn.example/ocmw/sitemap.xml\n' +
      'Sitemap: https://welzijn.example/ocmw/genk/sitemap.xml\n',
  );
});

test('a subsite that is the whole site has one sitemap', () => {
  const plan = { base: '/', only: 'genk' };
  expect(buildRobotsTxt([{ slug: 'genk' }], { ...origin, plan }).match(/^Sitemap/gm)).toHaveLength(
    1,
  );
});
