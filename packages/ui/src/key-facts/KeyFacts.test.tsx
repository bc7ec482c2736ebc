import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { KeyFacts } from './KeyFacts.tsx';
import { keyFactsExamples as examples } from './KeyFacts.examples.ts';

test('each fact stands under its own name', () => {
  const html = renderToStaticMarkup(<KeyFacts {...examples.usual} />);
  expect(html.match(/<dt/g)).toHaveLength(3);
  expect(html).toMatch(/Bel<\/dt><dd[^>]*><a href="tel:\+3289573200">089 57 32 00<\/a>/);
  expect(html).toMatch(/Prijs<\/dt><dd[^>]*>Gratis<\/dd>/);
});

test('a long mail address breaks after its @', () => {
  const html = renderToStaticMarkup(<KeyFacts {...examples.mail} />);
  expect(html).toContain('>onthaal.sint-truiden@<wbr/>example.be</a>');
});

test('no facts, no list', () => {
  expect(renderToStaticMarkup(<KeyFacts {...examples.none} />)).toBe('');
});
