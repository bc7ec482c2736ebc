/** Divides the news of a subsite over pages. Pure. */
import type { NewsItem } from '@sociaal-huis/schema';
import type { MunicipalityContent } from '../content/municipality-content.ts';
import { subsiteRows, type SubsiteRow } from './static-paths.ts';

const perPage = 10;

/** One page of the list of news after the first. */
export interface NewsPageRow {
  params: SubsiteRow['params'] & { page: string };
  props: SubsiteRow['props'] & { number: number };
}

/** The items of each page of the list, at most ten; one empty page when there is no news. */
export function splitNews(newsItems: readonly NewsItem[]): (readonly NewsItem[])[] {
  const count = Math.max(1, Math.ceil(newsItems.length / perPage));
  return Array.from({ length: count }, (_, index) =>
    newsItems.slice(index * perPage, (index + 1) * perPage),
  );
}

/** Rows of `[...municipality]/nieuws/pagina/[page].astro`: from 2 on, as the first page is `/nieuws/`. */
export function newsPageRows(
  contents: readonly MunicipalityContent[],
  only?: string,
): NewsPageRow[] {
  return subsiteRows(contents, only).flatMap(({ params, props }) =>
    splitNews(props.content.newsItems)
      .slice(1)
      .map((_, index) => ({
        params: { ...params, page: String(index + 2) },
        props: { ...props, number: index + 2 },
      })),
  );
}
