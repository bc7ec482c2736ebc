import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { SearchFilters } from './SearchFilters.tsx';
import { searchFiltersExamples as examples } from './SearchFilters.examples.ts';

test('each choice says how many results it leaves', () => {
  const html = renderToStaticMarkup(<SearchFilters {...examples.usual} />);
  expect(html).toContain('>Ik heb schulden (4)</option>');
  expect(html).toContain('>Ik zoek werk (0)</option>');
});

test('the choice that holds is the one that shows, and can be taken away', () => {
  const html = renderToStaticMarkup(<SearchFilters {...examples.usual} />);
  expect(html).toMatch(/<option value="ik-heb-schulden" selected="">/);
  expect(html).toMatch(/<button[^>]*>Wis filters<\/button>/);
});

test('where nothing is chosen there is nothing to take away', () => {
  expect(renderToStaticMarkup(<SearchFilters {...examples.nothingChosen} />)).not.toContain(
    '<button',
  );
});

test('before the script runs nothing can be chosen', () => {
  expect(renderToStaticMarkup(<SearchFilters {...examples.nothingChosen} />)).toMatch(
    /<fieldset[^>]*disabled=""/,
  );
});
