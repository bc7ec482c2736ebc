import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { Breadcrumb } from './Breadcrumb.tsx';
import { breadcrumbExamples as examples } from './Breadcrumb.examples.ts';

test('every page above is a link and this page is not', () => {
  const html = renderToStaticMarkup(<Breadcrumb {...examples.deep} />);
  expect(html).toContain('aria-label="Kruimelpad"');
  expect(html.match(/<a /g)).toHaveLength(2);
  expect(html).toMatch(/<li[^>]*aria-current="page"[^>]*>Hulp bij het betalen/);
});

test('a page without pages above it still says where one is', () => {
  const html = renderToStaticMarkup(<Breadcrumb {...examples.top} />);
  expect(html).not.toContain('<a ');
  expect(html).toContain('Start');
});
