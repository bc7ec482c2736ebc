import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { SampleMark } from './SampleMark.tsx';
import { sampleMarkExamples as examples } from './SampleMark.examples.ts';

test('it says so in words', () => {
  expect(renderToStaticMarkup(<SampleMark {...examples.usual} />)).toContain('Voorbeeldgegevens');
  expect(renderToStaticMarkup(<SampleMark {...examples.explained} />)).toContain(
    'nog niet nagekeken',
  );
});
