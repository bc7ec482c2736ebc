import { expect, test } from 'vitest';
import {
  describeDay,
  describeException,
  describeSlot,
  formatDate,
  formatTime,
} from './describe.ts';
import { exceptionFor, tuesdayAfternoon, tuesdayMorning } from './opening-hours.examples.ts';

const town = {
  street: 'Dorpsstraat',
  houseNumber: '1',
  box: '2',
  postcode: '3600',
  town: 'Genk',
};
const untilNoon = [{ from: '08:30', until: '12:00', mode: 'vrije-inloop' as const }];

test('a time is written as it is said', () => {
  expect(formatTime('09:30')).toBe('9.30 uur');
  expect(formatTime('09:05')).toBe('9.05 uur');
  expect(formatTime('09:00')).toBe('9 uur');
  expect(formatTime('00:00')).toBe('0 uur');
  expect(formatTime('24:00')).toBe('24 uur');
});

test('a date is written in full', () => {
  expect(formatDate('2026-12-24')).toBe('donderdag 24 december 2026');
  expect(formatDate('2027-03-01')).toBe('maandag 1 maart 2027');
  expect(() => formatDate('2026-02-30')).toThrow('"2026-02-30" is not a date');
});

test('a slot is written with how to use it, and its note', () => {
  expect(describeSlot(tuesdayMorning)).toBe('9 tot 12 uur, op afspraak');
  expect(describeSlot(tuesdayAfternoon)).toBe('14 tot 16 uur, alleen telefonisch');
  expect(describeSlot({ ...untilNoon[0]!, note: 'loket 2' })).toBe(
    '8.30 tot 12 uur, zonder afspraak (loket 2)',
  );
  expect(describeSlot({ ...tuesdayAfternoon, until: '00:00' })).toBe(
    '14 tot 24 uur, alleen telefonisch',
  );
});

test('an open day says each slot with its mode', () => {
  expect(describeDay({ state: 'open', slots: [tuesdayMorning, tuesdayAfternoon] })).toBe(
    'Open van 9 tot 12 uur, op afspraak, en van 14 tot 16 uur, alleen telefonisch.',
  );
});

test('a mode that all slots share is said once', () => {
  const afternoon = { ...tuesdayAfternoon, mode: 'op-afspraak' as const, note: 'loket 2' };
  expect(describeDay({ state: 'open', slots: [tuesdayMorning, afternoon] })).toBe(
    'Open van 9 tot 12 uur en van 14 tot 16 uur (loket 2), op afspraak.',
  );
});

test('a day for calls only is not called open', () => {
  expect(describeDay({ state: 'open', slots: [tuesdayAfternoon] })).toBe(
    'Alleen telefonisch bereikbaar van 14 tot 16 uur.',
  );
});

test('an open day under an exception says which and where', () => {
  const exception = exceptionFor('Verbouwing', '2026-12-22', {
    closed: false,
    temporaryAddress: town,
  });
  expect(describeDay({ state: 'open', slots: [tuesdayMorning], exception })).toBe(
    'Verbouwing: open van 9 tot 12 uur, op afspraak. Ander adres: Dorpsstraat 1 bus 2, 3600 Genk.',
  );
});

test('a closed day says why when it is no weekly closing day', () => {
  const exception = exceptionFor('Kerstmis', '2026-12-25');
  expect(describeDay({ state: 'closed', reason: 'exception', exception })).toBe(
    'Kerstmis: gesloten.',
  );
  expect(describeDay({ state: 'closed', reason: 'week' })).toBe('Gesloten.');
});

test('unknown hours are said to be unknown', () => {
  expect(describeDay({ state: 'unknown' })).toBe('De openingsuren van deze dag zijn niet bekend.');
});

test.each([
  [exceptionFor('Kerstmis', '2026-12-25'), 'Kerstmis: gesloten op vrijdag 25 december 2026.'],
  [
    exceptionFor('Kerstverlof', '2026-12-24', { until: '2027-01-03' }),
    'Kerstverlof: gesloten van donderdag 24 december 2026 tot en met zondag 3 januari 2027.',
  ],
  [
    exceptionFor('Oudejaar', '2026-12-31', { closed: false, slots: untilNoon }),
    'Oudejaar: open op donderdag 31 december 2026 van 8.30 tot 12 uur, zonder afspraak.',
  ],
  [
    exceptionFor('Zomeruren', '2026-07-01', {
      until: '2026-07-03',
      closed: false,
      slots: [tuesdayAfternoon],
    }),
    'Zomeruren: alleen telefonisch bereikbaar van woensdag 1 juli 2026 tot en met vrijdag 3 juli 2026, telkens van 14 tot 16 uur.',
  ],
  [
    exceptionFor('Verbouwing', '2026-03-03', { closed: false, temporaryAddress: town }),
    'Verbouwing: op een ander adres op dinsdag 3 maart 2026, Dorpsstraat 1 bus 2, 3600 Genk.',
  ],
  [
    exceptionFor('Verbouwing', '2026-03-03', {
      closed: false,
      slots: untilNoon,
      temporaryAddress: { ...town, box: undefined },
    }),
    'Verbouwing: open op dinsdag 3 maart 2026 van 8.30 tot 12 uur, zonder afspraak. Ander adres: Dorpsstraat 1, 3600 Genk.',
  ],
  [
    exceptionFor('Pinkstermaandag', '2026-05-25', { closed: false }),
    'Pinkstermaandag: de gewone uren gelden op maandag 25 mei 2026.',
  ],
])('an exception is a sentence with its dates (%#)', (exception, sentence) => {
  expect(describeException(exception)).toBe(sentence);
});
