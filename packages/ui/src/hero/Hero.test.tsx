import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { Hero } from './Hero.tsx';
import { heroExamples as examples } from './Hero.examples.ts';

test('the first action stands out, and only the first', () => {
  const html = renderToStaticMarkup(<Hero {...examples.full} />);
  expect(html.match(/button--accent/g)).toHaveLength(1);
  expect(html).toMatch(/button--accent"[^>]*>Zoek een dienst/);
});

test('the art is hidden from screen readers', () => {
  expect(renderToStaticMarkup(<Hero {...examples.full} />)).toMatch(
    /<svg class="pattern[^>]*aria-hidden="true"/,
  );
});

test('without actions and pattern only the words remain', () => {
  const html = renderToStaticMarkup(<Hero {...examples.bare} />);
  expect(html).not.toMatch(/<ul|<svg/);
  expect(html).toContain('<h1');
});

test('what a page adds stands between the words and the actions', () => {
  const html = renderToStaticMarkup(
    <Hero {...examples.full}>
      <form id="zoeken" />
    </Hero>,
  );
  expect(html).toMatch(/hero__intro.*<form id="zoeken"><\/form><ul class="hero__actions/);
});
