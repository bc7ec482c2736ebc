import { expect, test } from 'vitest';
import type { MunicipalityContent } from '../content/municipality-content.ts';
import { newsPageRows, splitNews } from './news-pages.ts';

const contentWith = (count: number) => {
  const newsItems = Array.from({ length: count }, (_, index) => ({ slug: `bericht-${index + 1}` }));
  return { municipality: { slug: 'genk' }, newsItems } as unknown as MunicipalityContent;
};
const pagesOf = (count: number) =>
  newsPageRows([contentWith(count)]).map(({ params, props }) => [params.page, props.number]);

test('ten items fit on a page, and each stands on one', () => {
  const split = splitNews(contentWith(25).newsItems).map((items) => items.map(({ slug }) => slug));
  expect(split.map((items) => items.length)).toEqual([10, 10, 5]);
  expect(split.flat()).toEqual(contentWith(25).newsItems.map(({ slug }) => slug));
});

test('without news there is still one page, to say so', () => {
  expect(splitNews([])).toEqual([[]]);
});

test('the second page is the first with a number in its address', () => {
  expect(pagesOf(0)).toEqual([]);
  expect(pagesOf(10)).toEqual([]);
  expect(pagesOf(11)).toEqual([['2', 2]]);
  expect(pagesOf(25)).toEqual([
    ['2', 2],
    ['3', 3],
  ]);
});
