import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { BackToTop } from './BackToTop.tsx';
import { backToTopExamples as examples } from './BackToTop.examples.ts';

test('it leads to the top of the page', () => {
  const html = renderToStaticMarkup(<BackToTop {...examples.usual} />);
  expect(html).toContain('href="#top"');
  expect(html).toContain('Naar boven');
});
