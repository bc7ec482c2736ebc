import { expect, test } from 'vitest';
import { exceptionOn } from './exception-on.ts';
import { exceptionFor } from './opening-hours.examples.ts';
import type { DatedException } from './types.ts';

const date = '2026-07-21';
const town = { street: 'Markt', houseNumber: '1', postcode: '3600', town: 'Genk' };
const here = { offices: [{ documentId: 'here' }] };

const holiday = exceptionFor('Nationale feestdag', date, { source: 'feestdag' });
const week = exceptionFor('Bouwverlof', '2026-07-20', { until: '2026-07-26' });

/** The exceptions that decide here, with the list in both orders. */
const deciding = (one: DatedException, other: DatedException) => [
  exceptionOn(date, [one, other], 'here'),
  exceptionOn(date, [other, one], 'here'),
];

const labelOn = (on: string) => exceptionOn(on, [week])?.label;

test('an exception holds from its first date to its last, both included', () => {
  expect(['2026-07-19', '2026-07-20', '2026-07-26', '2026-07-27'].map(labelOn)).toEqual([
    undefined,
    'Bouwverlof',
    'Bouwverlof',
    undefined,
  ]);
});

test('an exception that names offices is for those only', () => {
  const elsewhere = exceptionFor('Kermis', date, { offices: [{ documentId: 'elsewhere' }] });
  expect(exceptionOn(date, [elsewhere], 'here')).toBeUndefined();
  expect(exceptionOn(date, [elsewhere], 'elsewhere')).toBe(elsewhere);
});

test('without an office every exception given counts', () => {
  const kermis = exceptionFor('Kermis', date, here);
  expect(exceptionOn(date, [kermis])).toBe(kermis);
});

test('one for this office goes before a shorter one for all', () => {
  const weekHere = { ...week, ...here };
  expect(deciding(weekHere, holiday)).toEqual([weekHere, weekHere]);
});

test('the one with fewer days goes before the longer one, even when it is an imported holiday', () => {
  expect(deciding(holiday, week)).toEqual([holiday, holiday]);
});

test('the own exception goes before the imported holiday of the same date', () => {
  const open = exceptionFor('Toch open', date, { closed: false });
  expect(deciding(open, holiday)).toEqual([open, open]);
});

test('closed goes before open when nothing else tells them apart', () => {
  const closed = exceptionFor('Dicht', date);
  const open = exceptionFor('Open', date, { closed: false });
  expect(deciding(closed, open)).toEqual([closed, closed]);
});

test('an office that has moved for a month still closes on a holiday in it', () => {
  const moved = exceptionFor('Verbouwing', '2026-07-01', {
    until: '2026-07-31',
    closed: false,
    temporaryAddress: town,
    ...here,
  });
  expect(deciding(holiday, moved)).toEqual([holiday, holiday]);
});

test('an office may say that it keeps its usual hours on a holiday', () => {
  const usual = exceptionFor('Gewoon open', date, { closed: false, ...here });
  expect(deciding(usual, holiday)).toEqual([usual, usual]);
});
