import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { Portrait } from './Portrait.tsx';
import { portraitExamples as examples } from './Portrait.examples.ts';

test('the photo has its description and its size', () => {
  const html = renderToStaticMarkup(<Portrait {...examples.full} />);
  expect(html).toContain('alt="Een vrouw met een schort, achter een toog met groenten"');
  expect(html).toMatch(/width="640" height="480"/);
  expect(html).toContain('<h3>Een vaste dag</h3>');
});

test('without a photo the words stand alone', () => {
  const html = renderToStaticMarkup(<Portrait {...examples.withoutPhoto} />);
  expect(html).not.toContain('<img');
  expect(html).toContain('maatschappelijk werker');
});

test('the story stands below the figure, as a figure ends with its caption', () => {
  const html = renderToStaticMarkup(<Portrait {...examples.full} />);
  expect(html).toMatch(/<\/figcaption><\/figure><div class="rich-text">/);
});
