import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { SearchResults } from './SearchResults.tsx';
import { searchResultsExamples as examples } from './SearchResults.examples.ts';

test('how many there are is a message that is read out', () => {
  expect(renderToStaticMarkup(<SearchResults {...examples.usual} />)).toMatch(
    /<output[^>]*>2 resultaten voor “rekening”<\/output>/,
  );
});

test('what answers the query is marked, in the text that it belongs to', () => {
  const html = renderToStaticMarkup(<SearchResults {...examples.usual} />);
  expect(html).toContain('<mark>rekening</mark>');
  expect(html.replaceAll(/<[^>]+>/g, '')).toContain('Dienst · Een rekening te veel?');
});

test('a result without a summary says what kind of page it is, and no more', () => {
  expect(renderToStaticMarkup(<SearchResults {...examples.usual} />)).toMatch(
    /Kantoor<\/span><\/p>/,
  );
});

test('markup in a query or in a text is shown as text', () => {
  const html = renderToStaticMarkup(<SearchResults {...examples.withMarkup} />);
  expect(html).not.toMatch(/<img|<script/);
  expect(html).toContain('<mark>&lt;img src=x onerror=alert(1)&gt;</mark>');
});

test('where nothing is found stands what somebody can do', () => {
  const help = <a href="tel:+3289573200">Bel ons</a>;
  expect(renderToStaticMarkup(<SearchResults {...examples.empty}>{help}</SearchResults>)).toContain(
    'Bel ons',
  );
  expect(
    renderToStaticMarkup(<SearchResults {...examples.usual}>{help}</SearchResults>),
  ).not.toContain('Bel ons');
});
