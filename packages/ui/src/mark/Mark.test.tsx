import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { Mark } from './Mark.tsx';
import { markExamples as examples } from './Mark.examples.ts';

test('every pattern has a mark of its own, and so has the portal', () => {
  const drawings = examples.map((props) => renderToStaticMarkup(<Mark {...props} />));
  expect(new Set(drawings).size).toBe(examples.length);
  expect(drawings.every((html) => html.includes('aria-hidden="true"'))).toBe(true);
  expect(drawings[0]).toContain('mark--portal');
});
