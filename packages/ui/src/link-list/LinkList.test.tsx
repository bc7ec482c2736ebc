import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { LinkList } from './LinkList.tsx';
import { linkListExamples as examples } from './LinkList.examples.ts';

test('each link stands with its explanation', () => {
  const html = renderToStaticMarkup(<LinkList {...examples.usual} />);
  expect(html.match(/<a /g)).toHaveLength(2);
  expect(html).toContain('De bedragen van vandaag.');
});

test('no links, no list', () => {
  expect(renderToStaticMarkup(<LinkList {...examples.empty} />)).toBe('');
});
