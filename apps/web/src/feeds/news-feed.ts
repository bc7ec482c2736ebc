import { brusselsInstant } from '@sociaal-huis/schema';
import type { MunicipalityContent } from '../content/municipality-content.ts';
import { translate } from '../i18n/translate.ts';
import { absoluteUrl, newsFeedPath, newsItemPath, newsPath } from '../routing/paths.ts';
import { escapeXml } from './escape-xml.ts';
import type { FeedOrigin } from './feed-origin.ts';

type NewsContent = Pick<MunicipalityContent, 'municipality' | 'newsItems'>;

/**
 * The news of a subsite as RSS 2.0, most recent first. An item's day has no hour, so each is dated at
 * the start of its day in Brussels; the same content always gives the same file.
 */
export function buildNewsFeed(content: NewsContent, { site, plan }: FeedOrigin): string {
  const { municipality, newsItems } = content;
  const t = translate(municipality);
  const whole = (path: string) => escapeXml(absoluteUrl(path, site));
  const items = newsItems.map(({ slug, title, summary, publishedOn, sample }) => {
    const url = whole(newsItemPath(municipality, slug, plan));
    const description = sample ? `${t.sample.label}. ${summary}` : summary;
    return `    <item>
      <title>${escapeXml(title)}</title>
      <link>${url}</link>
      <guid isPermaLink="true">${url}</guid>
      <pubDate>${toRssDate(publishedOn)}</pubDate>
      <description>${escapeXml(description)}</description>
    </item>
`;
  });
  const latest = newsItems
    .map(({ publishedOn }) => publishedOn)
    .toSorted()
    .at(-1);
  const built = latest ? `    <lastBuildDate>${toRssDate(latest)}</lastBuildDate>\n` : '';
  return `<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom">
  <channel>
    <title>${escapeXml(t.site.title(t.news.title, municipality.publicName))}</title>
    <link>${whole(newsPath(municipality, plan))}</link>
    <description>${escapeXml(t.news.intro(municipality.publicName))}</description>
    <language>nl-BE</language>
${built}    <atom:link href="${whole(newsFeedPath(municipality, plan))}" rel="self" type="application/rss+xml"/>
${items.join('')}  </channel>
</rss>
`;
}

/** Day, month and hour as RFC 822 writes them; `toUTCString` does so in every language. */
function toRssDate(date: string): string {
  return brusselsInstant(date, '00:00').toUTCString();
}
