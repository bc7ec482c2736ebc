import { expect, test } from 'vitest';
import { buildRobotsTxt, buildSitemap } from './sitemap.ts';

const place = { site: 'https://welzijn.example', plan: { base: '/' } };

test('every page of every route is listed once, with its whole address', () => {
  const sitemap = buildSitemap(
    [
      {
        file: '[...municipality]/index.astro',
        rows: [{ params: { municipality: undefined } }, { params: { municipality: 'genk' } }],
      },
      {
        file: '[...municipality]/nieuws/[news].astro',
        rows: [{ params: { municipality: 'genk', news: 'open-dag' } }],
      },
    ],
    place,
  );

  expect([...sitemap.matchAll(/<loc>(.*)<\/loc>/g)].map(([, url]) => url)).toEqual([
    'https://welzijn.example/',
    'https://welzijn.example/genk/',
    'https://welzijn.example/genk/nieuws/open-dag/',
  ]);
});

test.each(['404.astro', '[...municipality]/404.astro'])(
  'the page for a wrong address, %s, is left out',
  (file) => {
    const sitemap = buildSitemap([{ file, rows: [{ params: { municipality: 'genk' } }] }], place);
    expect(sitemap).not.toContain('<loc>');
  },
);

test('robots.txt names the sitemap', () => {
  expect(buildRobotsTxt({ ...place, plan: { base: '/ocmw/' } })).toBe(
    'User-agent: *\nAllow: /\n\nSitemap: https://welzijn.example/ocmw/sitemap.xml\n',
  );
});
