import { expect, test } from 'vitest';
import type { HoursVersion } from '../parts/hours-version.ts';
import { hoursOn } from './hours-on.ts';
import {
  exceptionFor,
  mornings,
  tuesdayAfternoon,
  tuesdayMorning,
  tuesdays,
} from './opening-hours.examples.ts';

test('a weekday with slots is open, its slots as the day goes', () => {
  expect(hoursOn('2026-12-22', { hours: [tuesdays], exceptions: [] })).toEqual({
    state: 'open',
    slots: [tuesdayMorning, tuesdayAfternoon],
  });
});

test('a weekday without slots in a week that has some is closed', () => {
  expect(hoursOn('2026-12-23', { hours: [tuesdays], exceptions: [] })).toEqual({
    state: 'closed',
    reason: 'week',
  });
});

test.each<[string, HoursVersion[]]>([
  ['no version was written', []],
  ['no version covers the date', [{ ...tuesdays, validUntil: '2026-12-21' }]],
  ['the version starts later', [{ ...tuesdays, validFrom: '2026-12-23' }]],
  [
    'the version that holds has no slot in the whole week',
    [tuesdays, { validFrom: '2026-12-01', slots: [] }],
  ],
])('hours are unknown, not closed, when %s', (_, hours) => {
  expect(hoursOn('2026-12-22', { hours, exceptions: [] })).toEqual({ state: 'unknown' });
});

test('a closing wins from the week and from unknown hours', () => {
  const exception = exceptionFor('Personeelsdag', '2026-12-22');
  const closed = { state: 'closed', reason: 'exception', exception };
  expect(hoursOn('2026-12-22', { hours: [tuesdays], exceptions: [exception] })).toEqual(closed);
  expect(hoursOn('2026-12-22', { hours: [], exceptions: [exception] })).toEqual(closed);
});

test('closed is closed, also when slots were left in the form', () => {
  const exception = exceptionFor('Kerstmis', '2026-12-25', {
    slots: [{ from: '09:00', until: '12:00', mode: 'vrije-inloop' }],
  });
  expect(hoursOn('2026-12-25', { hours: [mornings], exceptions: [exception] }).state).toBe(
    'closed',
  );
});

test('slots of an exception replace those of the week and get the day of the date', () => {
  const exception = exceptionFor('Zitdag', '2026-12-26', {
    closed: false,
    slots: [
      { from: '13:00', until: '15:00', mode: 'op-afspraak', note: 'aan loket 2' },
      { from: '08:00', until: '10:00', mode: 'telefonisch' },
    ],
  });
  const open = {
    state: 'open',
    slots: [
      { day: 'zaterdag', from: '08:00', until: '10:00', mode: 'telefonisch' },
      { day: 'zaterdag', from: '13:00', until: '15:00', mode: 'op-afspraak', note: 'aan loket 2' },
    ],
    exception,
  };
  expect(hoursOn('2026-12-26', { hours: [mornings], exceptions: [exception] })).toEqual(open);
  expect(hoursOn('2026-12-26', { hours: [], exceptions: [exception] })).toEqual(open);
});

test('an exception that says nothing about hours leaves them as they are', () => {
  const exception = exceptionFor('Elders', '2026-12-22', {
    closed: false,
    until: '2026-12-23',
    temporaryAddress: { street: 'Markt', houseNumber: '1', postcode: '3600', town: 'Genk' },
  });
  const on = (date: string, hours: HoursVersion[]) =>
    hoursOn(date, { hours, exceptions: [exception] });
  expect(on('2026-12-22', [tuesdays])).toEqual({
    state: 'open',
    slots: [tuesdayMorning, tuesdayAfternoon],
    exception,
  });
  expect(on('2026-12-23', [tuesdays])).toEqual({ state: 'closed', reason: 'week', exception });
  expect(on('2026-12-22', [])).toEqual({ state: 'unknown' });
});

test('an exception for another office changes nothing here', () => {
  const exceptions = [exceptionFor('Dicht', '2026-12-22', { offices: [{ documentId: 'b' }] })];
  const source = { hours: [tuesdays], exceptions };
  expect(hoursOn('2026-12-22', { ...source, officeId: 'a' }).state).toBe('open');
  expect(hoursOn('2026-12-22', { ...source, officeId: 'b' }).state).toBe('closed');
});

test('a date that is not in the calendar is refused', () => {
  expect(() => hoursOn('2026-02-30', { hours: [mornings], exceptions: [] })).toThrow(
    '"2026-02-30" is not a date in the calendar.',
  );
});
