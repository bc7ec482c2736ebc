import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { ServiceCard } from './ServiceCard.tsx';
import { serviceCardExamples as examples } from './ServiceCard.examples.ts';

test('only the title is the link', () => {
  const html = renderToStaticMarkup(<ServiceCard {...examples.full} />);
  expect(html).toMatch(/<h3[^>]*><a [^>]*>Schuldbemiddeling<\/a><\/h3>/);
  expect(html.match(/<a /g)).toHaveLength(1);
  expect(html).toContain('<p class="service-card__summary">We maken samen een plan');
});

test('a missing summary leaves nothing behind', () => {
  expect(renderToStaticMarkup(<ServiceCard {...examples.titleOnly} />)).not.toContain('<p');
});

test('the page decides on the level of the heading', () => {
  expect(renderToStaticMarkup(<ServiceCard {...examples.longTitle} headingLevel={2} />)).toContain(
    '<h2',
  );
});
