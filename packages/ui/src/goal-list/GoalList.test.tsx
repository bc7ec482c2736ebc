import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { GoalList } from './GoalList.tsx';
import { goalListExamples as examples } from './GoalList.examples.ts';

test('the years are said in words, whichever are known', () => {
  const html = renderToStaticMarkup(<GoalList {...examples.usual} />);
  expect(html.match(/years">[^<]+/g)).toEqual([
    'years">Van 2026 tot en met 2031',
    'years">Vanaf 2027',
    'years">Tot en met 2028',
    'years">In 2026',
  ]);
});

test('no goals, no list', () => {
  expect(renderToStaticMarkup(<GoalList {...examples.empty} />)).toBe('');
});
