import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { CostList } from './CostList.tsx';
import { costListExamples as examples } from './CostList.examples.ts';

test('nothing to pay is called free, cents only show when there are any', () => {
  const html = renderToStaticMarkup(<CostList {...examples.usual} />);
  expect(html).toContain('>Gratis<');
  expect(html).toContain('>€\u00a07,50<');
  expect(html).toContain('>€\u00a01.234<');
});

test('a cost without an amount is not free', () => {
  const html = renderToStaticMarkup(<CostList {...examples.usual} />);
  expect(html.match(/cost-list__amount/g)).toHaveLength(3);
});

test('no costs, no list', () => {
  expect(renderToStaticMarkup(<CostList {...examples.empty} />)).toBe('');
});
