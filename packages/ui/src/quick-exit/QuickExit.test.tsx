import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { QuickExit } from './QuickExit.tsx';
import { quickExitExamples as examples } from './QuickExit.examples.ts';

const html = renderToStaticMarkup(<QuickExit {...examples.usual} />);

test('without JavaScript it is a link that works and tells the other site nothing', () => {
  expect(html).toMatch(/<a[^>]*href="https:\/\/weer\.example\/"[^>]*rel="noreferrer nofollow"/);
  expect(html).not.toContain('target=');
});

test('the Shift key is not promised before a module listens to it', () => {
  expect(html).toMatch(/id="quick-exit-hint" hidden/);
  expect(html).not.toContain('aria-describedby');
});
