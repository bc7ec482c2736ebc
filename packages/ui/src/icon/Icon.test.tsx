import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { Icon } from './Icon.tsx';
import { iconExamples as examples } from './Icon.examples.ts';

test('an icon is decoration beside its words', () => {
  const html = renderToStaticMarkup(<Icon {...examples.phone} />);
  expect(html).toContain('aria-hidden="true"');
  expect(html).toContain('<path d="M');
});
