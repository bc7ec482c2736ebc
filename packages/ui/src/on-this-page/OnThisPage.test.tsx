import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { OnThisPage } from './OnThisPage.tsx';
import { onThisPageExamples as examples } from './OnThisPage.examples.ts';

test('it names itself and links to each part', () => {
  const html = renderToStaticMarkup(<OnThisPage {...examples.usual} />);
  expect(html).toMatch(/<nav[^>]*aria-label="Op deze pagina"/);
  expect(html).toContain('href="#wat-krijgt-u"');
  expect(html.match(/<li/g)).toHaveLength(4);
});

test('the list follows the details element that opens it on a small screen', () => {
  const html = renderToStaticMarkup(<OnThisPage {...examples.usual} />);
  expect(html).toMatch(/<details class="on-this-page__menu"><summary.*<\/details><h2.*<ul/);
});

test('a short page needs no list of its parts', () => {
  expect(renderToStaticMarkup(<OnThisPage {...examples.tooShort} />)).toBe('');
});
