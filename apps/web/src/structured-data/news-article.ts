import type { NewsItem } from '@sociaal-huis/schema';
import type { MunicipalityContent } from '../content/municipality-content.ts';
import { newsItemPath } from '../routing/paths.ts';
import type { JsonLdNode } from './json-ld.ts';
import type { PageContext } from './page-context.ts';
import { referToOrganization } from './references.ts';

/** A news item as schema.org `NewsArticle`; nothing for a sample: what it tells never happened. */
export function buildNewsArticle(
  { municipality }: MunicipalityContent,
  item: NewsItem,
  context: PageContext,
): JsonLdNode | undefined {
  if (item.sample) return undefined;
  const url = context.toUrl(newsItemPath(municipality, item.slug));
  const organization = referToOrganization(municipality, context);
  return {
    '@type': 'NewsArticle',
    '@id': `${url}#artikel`,
    url,
    headline: item.title,
    description: item.summary,
    datePublished: item.publishedOn,
    image: item.image && context.toUrl(item.image.url),
    inLanguage: 'nl-BE',
    author: organization,
    publisher: organization,
  };
}
