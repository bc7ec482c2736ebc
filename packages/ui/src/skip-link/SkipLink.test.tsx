import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { SkipLink } from './SkipLink.tsx';
import { skipLinkExamples as examples } from './SkipLink.examples.ts';

test('it leads to the content, or to another target when asked', () => {
  expect(renderToStaticMarkup(<SkipLink {...examples.usual} />)).toContain('href="#inhoud"');
  expect(renderToStaticMarkup(<SkipLink {...examples.otherTarget} />)).toContain(
    'href="#resultaten"',
  );
});
