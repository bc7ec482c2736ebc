import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { PageHeading } from './PageHeading.tsx';
import { pageHeadingExamples as examples } from './PageHeading.examples.ts';

test('the title is the h1, between kicker and intro', () => {
  const html = renderToStaticMarkup(<PageHeading {...examples.full} />);
  expect(html).toMatch(/Dienst<\/p><h1[^>]*>Hulp bij het betalen[^<]*<\/h1><p/);
});

test('without intro there is no empty paragraph', () => {
  expect(renderToStaticMarkup(<PageHeading {...examples.titleOnly} />)).not.toContain('<p');
});
