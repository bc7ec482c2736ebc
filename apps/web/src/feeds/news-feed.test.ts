import { expect, test } from 'vitest';
import type { MunicipalityContent } from '../content/municipality-content.ts';
import { buildNewsFeed } from './news-feed.ts';

const origin = { site: 'https://welzijn.example', plan: { base: '/' } };
const municipality = { slug: 'genk', publicName: 'OCMW Genk', formOfAddress: 'u' };
const item = {
  slug: 'open-dag',
  title: 'Koffie & <thee>',
  summary: "Kom langs in 't loket.",
  publishedOn: '2026-07-01',
  sample: false,
};
const build = (...newsItems: object[]) =>
  buildNewsFeed({ municipality, newsItems } as unknown as MunicipalityContent, origin);

test('the feed says whose news it is, in which language and where it lives', () => {
  const feed = build(item);

  expect(feed).toContain('<title>Nieuws – OCMW Genk</title>');
  expect(feed).toContain('<link>https://welzijn.example/genk/nieuws/</link>');
  expect(feed).toContain('<language>nl-BE</language>');
  expect(feed).toContain('href="https://welzijn.example/genk/nieuws/rss.xml" rel="self"');
});

test('an item has its whole address, its text escaped and its day in Brussels', () => {
  const feed = build(item);

  expect(feed).toContain('<title>Koffie &amp; &lt;thee&gt;</title>');
  expect(feed).toContain(
    '<guid isPermaLink="true">https://welzijn.example/genk/nieuws/open-dag/</guid>',
  );
  expect(feed).toContain('<pubDate>Tue, 30 Jun 2026 22:00:00 GMT</pubDate>');
  expect(feed).toContain('<description>Kom langs in &apos;t loket.</description>');
});

test('the feed is as old as its latest item', () => {
  expect(build(item, { ...item, publishedOn: '2026-01-05' })).toContain(
    '<lastBuildDate>Tue, 30 Jun 2026 22:00:00 GMT</lastBuildDate>',
  );
});

test('without news there is a feed without items', () => {
  const feed = build();

  expect(feed).not.toContain('<item>');
  expect(feed).not.toContain('<lastBuildDate>');
  expect(feed).toContain('</channel>');
});

test('an item with sample facts says so', () => {
  expect(build({ ...item, sample: true })).toContain('<description>Voorbeeldgegevens. Kom');
});
