import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { Pager, type PagerProps } from './Pager.tsx';
import { pagerExamples as examples } from './Pager.examples.ts';

const render = (props: PagerProps) => renderToStaticMarkup(<Pager {...props} />);
const textOf = (html: string) =>
  html.replace(/<\/?(?:a|li|ul)[^>]*>/g, '|').replace(/<[^>]+>/g, '');

test('each number says that it is a page, and this one that it is here', () => {
  const html = render(examples.first);
  expect(textOf(html)).toContain('Pagina 3');
  expect(html).toMatch(/href="\/genk\/nieuws\/" aria-current="page"/);
  expect(html.match(/aria-current/g)).toHaveLength(1);
});

test('the first page leads on, the last one back, one in between both ways', () => {
  expect(render(examples.first)).not.toContain('rel="prev"');
  expect(render(examples.last)).not.toContain('rel="next"');
  expect(render(examples.middle)).toMatch(
    /href="\/genk\/nieuws\/pagina\/5\/" rel="prev".*href="\/genk\/nieuws\/pagina\/7\/" rel="next"/,
  );
});

test('of a long list only the ends and the neighbours are named', () => {
  const numbers = [...textOf(render(examples.middle)).matchAll(/(… )?\|Pagina (\d+)/g)];
  expect(numbers.map(([, gap, number]) => `${gap ?? ''}${number}`)).toEqual([
    '1',
    '… 5',
    '6',
    '7',
    '… 12',
  ]);
});

test('beside a single entry there are no numbers', () => {
  const html = render(examples.entry);
  expect(html).toContain('Nieuwer: Wijkloket ook op dinsdag');
  expect(html).not.toMatch(/<ul|Pagina/);
});

test('a list of one page has no pager', () => {
  expect(render(examples.nowhere)).toBe('');
});
