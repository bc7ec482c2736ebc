import { expect, test } from 'vitest';
import { buildNewsArticle } from './news-article.ts';
import { content, context, newsItem } from './structured-data.examples.ts';

test('a news item says what it tells, since when and who tells it', () => {
  expect(buildNewsArticle(content, newsItem, context)).toMatchObject({
    '@type': 'NewsArticle',
    url: 'https://huis.example/genk/nieuws/nieuw-loket/',
    headline: 'Nieuw loket',
    datePublished: '2026-02-27',
    publisher: { '@id': 'https://huis.example/genk/#ocmw' },
  });
});

test('a made-up news item is no news', () => {
  expect(buildNewsArticle(content, { ...newsItem, sample: true }, context)).toBeUndefined();
});
