import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { SiteHeader } from './SiteHeader.tsx';
import { siteHeaderExamples as examples } from './SiteHeader.examples.ts';

test('the menu follows the details element that opens it without a script', () => {
  const html = renderToStaticMarkup(<SiteHeader {...examples.usual} />);
  expect(html).toMatch(/<summary[^>]*>.*Menu<\/summary><\/details><nav[^>]*aria-label="Hoofdmenu"/);
});

test('a section is marked otherwise than the page itself', () => {
  expect(renderToStaticMarkup(<SiteHeader {...examples.usual} />)).toMatch(
    /aria-current="true"[^>]*>Diensten/,
  );
  expect(renderToStaticMarkup(<SiteHeader {...examples.onThePage} />)).toMatch(
    /aria-current="page"[^>]*>Missie/,
  );
});

test('the wordmark reads as one name and says where it leads', () => {
  const words = renderToStaticMarkup(<SiteHeader {...examples.onThePage} />).replace(
    /<[^>]+>/g,
    '',
  );
  expect(words).toContain('Sociaal Huis Sint-Truiden, naar de startpagina');
});

test('the portal has no menu and no pattern', () => {
  const html = renderToStaticMarkup(<SiteHeader {...examples.portal} />);
  expect(html).not.toMatch(/<nav|<details|class="pattern/);
});

test('the search is a plain link in words, outside the menu that may be closed', () => {
  const html = renderToStaticMarkup(<SiteHeader {...examples.usual} />);
  expect(html).toMatch(
    /href="\/genk\/zoeken\/"[^>]*><svg.*?<\/svg>Zoeken<\/a><span[^>]*><\/span><details/,
  );
  expect(renderToStaticMarkup(<SiteHeader {...examples.portal} />)).not.toContain('Zoeken');
});
