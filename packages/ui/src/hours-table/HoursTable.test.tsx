import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { HoursTable } from './HoursTable.tsx';
import { hoursTableExamples as examples } from './HoursTable.examples.ts';

const rowOf = (day: string) =>
  renderToStaticMarkup(<HoursTable {...examples.usual} />)
    .split('<tr')
    .find((row) => row.toLowerCase().includes(`>${day}`))!
    .replace(/^[^>]*>/, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');

test('seven rows, each with a header of its own', () => {
  const html = renderToStaticMarkup(<HoursTable {...examples.usual} />);
  expect(html.match(/<th scope="row"/g)).toHaveLength(7);
  expect(html).toContain('<caption');
});

test('every slot says how one is helped', () => {
  expect(rowOf('maandag')).toContain('9 tot 12 uur vrije inloop');
  expect(rowOf('maandag')).toContain('13.30 tot 16 uur op afspraak');
  expect(rowOf('donderdag')).toContain('17 tot 19 uur telefonisch');
});

test('a note stands with its slot', () => {
  expect(rowOf('woensdag')).toContain('Alleen in de even weken.');
});

test('unknown hours are never called closed', () => {
  expect(rowOf('vrijdag')).toContain('onbekend');
  expect(rowOf('vrijdag')).not.toContain('gesloten');
  expect(rowOf('zaterdag')).toContain('gesloten');
});

test('no week at all is unknown too', () => {
  const html = renderToStaticMarkup(<HoursTable {...examples.unknown} />);
  expect(html).toContain('Openingsuren van het Sociaal Huis: niet bekend. Bel eerst.');
  expect(html).not.toContain('<table');
});
