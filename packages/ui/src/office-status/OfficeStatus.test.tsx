import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { OfficeStatus } from './OfficeStatus.tsx';
import { officeStatusExamples as examples } from './OfficeStatus.examples.ts';

test('an office that works as usual needs no words', () => {
  expect(renderToStaticMarkup(<OfficeStatus {...examples.usual} />)).toBe('');
});

test('closed says from when until when, and what to do', () => {
  const words = renderToStaticMarkup(<OfficeStatus {...examples.closed} />).replace(/<[^>]+>/g, '');
  expect(words).toContain('Tijdelijk gesloten vanaf 1 december 2026 tot en met 15 januari 2027');
  expect(words).toContain('Ga naar het kantoor in het centrum.');
});

test('without dates only the state is said', () => {
  expect(renderToStaticMarkup(<OfficeStatus {...examples.moved} />)).toContain('>Verhuisd</p>');
});
