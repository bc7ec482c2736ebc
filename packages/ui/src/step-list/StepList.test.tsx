import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { StepList } from './StepList.tsx';
import { stepListExamples as examples } from './StepList.examples.ts';

test('steps are an ordered list in the order given', () => {
  const html = renderToStaticMarkup(<StepList {...examples.usual} />);
  expect(html).toMatch(/^<ol/);
  expect(html.indexOf('Maak een afspraak')).toBeLessThan(html.indexOf('Breng uw papieren mee'));
});

test('a link says which step it begins', () => {
  expect(renderToStaticMarkup(<StepList {...examples.usual} />)).toContain(
    'Begin hier: We maken samen een plan</a>',
  );
});

test('no steps, no list', () => {
  expect(renderToStaticMarkup(<StepList {...examples.empty} />)).toBe('');
});
