import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { Icon } from './Icon.tsx';
import { iconExamples as examples } from './Icon.examples.ts';

test('an icon is decoration beside its words, drawn in the file that all pages share', () => {
  expect(renderToStaticMarkup(<Icon {...examples.phone} />)).toMatch(
    /^<svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><use href="[^"]*icons\.svg#phone"><\/use><\/svg>$/,
  );
});
