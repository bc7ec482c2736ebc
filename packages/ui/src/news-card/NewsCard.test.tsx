import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { NewsCard } from './NewsCard.tsx';
import { newsCardExamples as examples } from './NewsCard.examples.ts';

test('the date is there for people and for machines', () => {
  expect(renderToStaticMarkup(<NewsCard {...examples.plain} />)).toContain(
    '<time dateTime="2026-01-05">5 januari 2026</time>',
  );
});

test('the heading comes before the date, so that a list of headings makes sense', () => {
  const html = renderToStaticMarkup(<NewsCard {...examples.plain} />);
  expect(html.indexOf('<h3')).toBeLessThan(html.indexOf('<time'));
  expect(html).not.toContain('<img');
});

test('a picture keeps its description', () => {
  expect(renderToStaticMarkup(<NewsCard {...examples.withImage} />)).toContain(
    'alt="Een kom soep op een lange tafel"',
  );
});
