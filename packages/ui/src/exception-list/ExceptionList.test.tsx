import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { ExceptionList } from './ExceptionList.tsx';
import { exceptionListExamples as examples } from './ExceptionList.examples.ts';

const words = renderToStaticMarkup(<ExceptionList {...examples.usual} />)
  .replace(/<\/p>/g, ' ')
  .replace(/<[^>]+>/g, '');

test('one day is named once, several as a period', () => {
  expect(words).toContain('vrijdag 25 december 2026 Kerstmis: gesloten');
  expect(words).toContain('maandag 4 januari 2027 tot en met vrijdag 8 januari 2027');
});

test('other hours and another address are told', () => {
  expect(words).toContain('Verhuis: 10 tot 12 uur, op afspraak');
  expect(words).toContain('Op dit adres: Stadsplein 1');
});

test('not closed and no hours of its own means the usual hours', () => {
  expect(words).toContain('Opleiding: de gewone uren gelden');
});

test('a link can lead to one of them', () => {
  const html = renderToStaticMarkup(
    <ExceptionList {...examples.usual} idOf={({ documentId }) => `uren-${documentId}`} />,
  );
  expect([...html.matchAll(/<li id="([^"]+)"/g)].map(([, id]) => id)).toEqual([
    'uren-a',
    'uren-b',
    'uren-c',
  ]);
});

test('no exceptions, no list', () => {
  expect(renderToStaticMarkup(<ExceptionList {...examples.empty} />)).toBe('');
});
