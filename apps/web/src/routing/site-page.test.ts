import { expect, test } from 'vitest';
import { pagesOf } from './site-page.ts';

const plan = { base: '/welzijn/' };

function describe(file: string, params: Record<string, string | undefined>) {
  const [page] = pagesOf([{ file, rows: [{ params }] }], plan);
  return [page!.path, page!.file, page!.immutable];
}

test.each([
  ['[...municipality]/index.astro', {}, '/welzijn/', 'index.html', false],
  [
    '[...municipality]/index.astro',
    { municipality: 'genk' },
    '/welzijn/genk/',
    'genk/index.html',
    false,
  ],
  [
    '[...municipality]/diensten/[service].astro',
    { municipality: 'genk', service: 'leefloon' },
    '/welzijn/genk/diensten/leefloon/',
    'genk/diensten/leefloon/index.html',
    false,
  ],
  ['404.astro', {}, '/welzijn/404/', '404.html', false],
  ['robots.txt.ts', {}, '/welzijn/robots.txt', 'robots.txt', false],
  [
    '[...municipality]/nieuws/rss.xml.ts',
    { municipality: undefined },
    '/welzijn/nieuws/rss.xml',
    'nieuws/rss.xml',
    false,
  ],
  [
    '[...municipality]/thema.[hash].css.ts',
    { municipality: 'genk', hash: 'ab12' },
    '/welzijn/genk/thema.ab12.css',
    'genk/thema.ab12.css',
    true,
  ],
])('%s with %j stands at %s', (file, params, path, lies, immutable) => {
  expect(describe(file, params)).toEqual([path, lies, immutable]);
});
