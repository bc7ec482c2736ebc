import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { NamedTextList } from './NamedTextList.tsx';
import { namedTextListExamples as examples } from './NamedTextList.examples.ts';

test('a value may stand without explanation', () => {
  const html = renderToStaticMarkup(<NamedTextList {...examples.usual} />);
  expect(html.match(/<h3/g)).toHaveLength(3);
  expect(html.match(/<p>/g)).toHaveLength(2);
});

test('no values, no list', () => {
  expect(renderToStaticMarkup(<NamedTextList {...examples.empty} />)).toBe('');
});
