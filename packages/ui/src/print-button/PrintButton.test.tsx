import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { PrintButton } from './PrintButton.tsx';
import { printButtonExamples as examples } from './PrintButton.examples.ts';

test('without JavaScript there is advice, and no button that does nothing', () => {
  const html = renderToStaticMarkup(<PrintButton {...examples.usual} />);
  expect(html).toContain('Kies Afdrukken in het menu');
  expect(html).toMatch(/<button[^>]*type="button" hidden=""/);
});
