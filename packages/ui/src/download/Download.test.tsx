import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { Download } from './Download.tsx';
import { downloadExamples as examples } from './Download.examples.ts';

const words = (html: string) => html.replace(/<[^>]+>/g, '');

test('type and size are inside the link', () => {
  const html = renderToStaticMarkup(<Download {...examples.full} />);
  expect(words(html.match(/<a .*<\/a>/)![0])).toBe('Meerjarenplan 2026-2031 (PDF, 1,2 MB)');
  expect(html).toContain('5 januari 2026');
});

test('a very small file is not nothing', () => {
  expect(words(renderToStaticMarkup(<Download {...examples.small} />))).toBe(
    'Formulier (PDF, 1 kB)',
  );
});

test('an unusual type is named by its own name', () => {
  expect(words(renderToStaticMarkup(<Download {...examples.unusualType} />))).toContain(
    '(SVG, 85 kB)',
  );
});
