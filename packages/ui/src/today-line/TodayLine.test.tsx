import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { TodayLine } from './TodayLine.tsx';
import { todayLineExamples as examples } from './TodayLine.examples.ts';

test.each([
  ['open', 'Vandaag open tot 12 uur, op afspraak.'],
  ['phone', 'Nu alleen telefonisch bereikbaar tot 16 uur.'],
  ['closed', 'Nu gesloten. Volgende keer open: morgen om 9 uur, zonder afspraak.'],
  ['holiday', 'Vandaag gesloten (Kerstmis).'],
  ['unknown', 'De openingsuren van vandaag zijn niet bekend.'],
  ['renovated', 'Tijdelijk gesloten tot en met vrijdag 15 januari 2027.'],
] as const)('%s is said in words', (name, words) => {
  expect(renderToStaticMarkup(<TodayLine {...examples[name]} />)).toContain(`<span>${words}`);
});

test('each state has a drawing of its own, that a screen reader passes over', () => {
  const drawings = (['open', 'phone', 'closed', 'unknown'] as const).map(
    (name) =>
      /<svg[^>]* aria-hidden="true".*<use href="([^"]+)"/.exec(
        renderToStaticMarkup(<TodayLine {...examples[name]} />),
      )?.[1],
  );
  expect(new Set(drawings).size).toBe(4);
});

test('a line that changes by itself is not announced', () => {
  expect(renderToStaticMarkup(<TodayLine {...examples.open} />)).not.toMatch(/role=|aria-live/);
});

test('a page that is too old to know says nothing', () => {
  expect(renderToStaticMarkup(<TodayLine {...examples.outdated} />)).toBe('');
});
