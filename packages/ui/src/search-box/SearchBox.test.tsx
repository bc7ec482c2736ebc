import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { SearchBox } from './SearchBox.tsx';
import { searchBoxExamples as examples } from './SearchBox.examples.ts';

test('the field has no name, so that no browser puts its words in an address', () => {
  const html = renderToStaticMarkup(<SearchBox {...examples.bare} />);
  expect(html).toMatch(/<input[^>]*id="zoek"/);
  expect(html).not.toMatch(/ name=/);
  expect(html).toMatch(/<form[^>]*role="search" action="\/genk\/zoeken\/"/);
});

test('the field is named by the words above it', () => {
  expect(renderToStaticMarkup(<SearchBox {...examples.bare} />)).toContain(
    '<label class="search-box__label" for="zoek">Waarmee kunnen we u helpen?</label>',
  );
});

test('with suggestions it is a closed combobox that knows its list', () => {
  const html = renderToStaticMarkup(<SearchBox {...examples.withSuggestions} />);
  expect(html).toMatch(/<input[^>]*role="combobox"[^>]*aria-expanded="false"/);
  expect(html).toMatch(/aria-controls="zoek-list"/);
  expect(html).toMatch(/<div[^>]*id="zoek-list" role="listbox"[^>]*hidden=""/);
  expect(html).toMatch(/<output[^>]*><\/output>/);
});

test('without suggestions it is a plain field', () => {
  const html = renderToStaticMarkup(<SearchBox {...examples.bare} />);
  expect(html).not.toMatch(/combobox|listbox|aria-expanded/);
});

test('for who has no JavaScript there is a link to the search page', () => {
  expect(renderToStaticMarkup(<SearchBox {...examples.bare} />)).toMatch(
    /search-box__plain" href="\/genk\/zoeken\/">Zoek in alle diensten van A tot Z</,
  );
});
