import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { CallToAction } from './CallToAction.tsx';
import { callToActionExamples as examples } from './CallToAction.examples.ts';

test('there is one thing to do', () => {
  const html = renderToStaticMarkup(<CallToAction {...examples.full} />);
  expect(html.match(/<a /g)).toHaveLength(1);
  expect(html).toContain('href="tel:+3289573200"');
});

test('text may be absent', () => {
  expect(renderToStaticMarkup(<CallToAction {...examples.bare} />).match(/<p/g)).toHaveLength(1);
});
