import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { ServiceList } from './ServiceList.tsx';
import { serviceListExamples as examples } from './ServiceList.examples.ts';

test('each letter is a heading that the row of letters leads to', () => {
  const html = renderToStaticMarkup(<ServiceList {...examples.usual} />);
  expect(html.match(/href="#letter-s"/g)).toHaveLength(1);
  expect(html).toMatch(/<h2 id="letter-s"[^>]*>S<\/h2>/);
  expect(html).toContain('id="letter-andere"');
});

test('titles lie one level under their letter', () => {
  expect(renderToStaticMarkup(<ServiceList {...examples.usual} headingLevel={3} />)).toContain(
    '<h4',
  );
});

test('one letter needs no row of letters', () => {
  expect(renderToStaticMarkup(<ServiceList {...examples.oneLetter} />)).not.toContain('<nav');
});

test('no services is said in words', () => {
  expect(renderToStaticMarkup(<ServiceList {...examples.empty} />)).toContain(
    'Er staan nog geen diensten op deze site.',
  );
});

test('a word that names no service says where to look, between the services', () => {
  const html = renderToStaticMarkup(<ServiceList {...examples.withWords} />);
  expect(html.replaceAll(/<[^>]+>/g, '')).toContain(
    'leefgeld: zie Leefloon of BudgetbeheerLeefloon',
  );
  expect(html).toContain('aria-label="Woorden per letter"');
  expect(html.match(/<h3/g)).toHaveLength(1);
});
