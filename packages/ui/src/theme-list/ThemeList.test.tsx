import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { ThemeList } from './ThemeList.tsx';
import { themeListExamples as examples } from './ThemeList.examples.ts';

test('an icon never stands without words', () => {
  const html = renderToStaticMarkup(<ThemeList {...examples.situations} />);
  expect(html.match(/<svg/g)).toHaveLength(6);
  expect(html.match(/aria-hidden="true"/g)).toHaveLength(6);
  expect(html).toContain('Ik heb schulden');
});

test('one service is not counted in the plural', () => {
  const words = renderToStaticMarkup(<ThemeList {...examples.counted} />).replace(/<[^>]+>/g, ' ');
  expect(words).toMatch(/1 dienst /);
  expect(words).toMatch(/12 diensten/);
});
