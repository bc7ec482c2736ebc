import type { HoursException, Office } from '@sociaal-huis/schema';
import { expect, test } from 'vitest';
import type { MunicipalityContent } from '../content/municipality-content.ts';
import { buildOfficeCalendar } from './office-calendar.ts';

const origin = { site: 'https://welzijn.example', plan: { base: '/' } };
const municipality = { slug: 'genk', domain: 'genk.example', formOfAddress: 'u' };
const office = { documentId: 'loket', slug: 'loket', name: 'Loket' } as Office;

const exception = (fields: Partial<HoursException>) =>
  ({
    documentId: 'ab12',
    label: 'Kerstmis',
    from: '2026-12-25',
    until: '2026-12-25',
    closed: true,
    slots: [],
    source: 'feestdag',
    offices: [],
    sample: false,
    ...fields,
  }) as HoursException;
const slot = (from: string, until: string) => ({ from, until, mode: 'vrije-inloop' }) as const;
const build = (...hoursExceptions: HoursException[]) =>
  buildOfficeCalendar(
    { municipality, hoursExceptions } as unknown as MunicipalityContent,
    office,
    origin,
  ).replaceAll('\r\n ', '');
/** The lines of each event, without its first and last. */
const eventsOf = (...exceptions: HoursException[]) =>
  [...build(...exceptions).matchAll(/BEGIN:VEVENT\r\n([^]*?)\r\nEND:VEVENT/g)].map(([, lines]) =>
    lines!.split('\r\n'),
  );
const timesOf = (...exceptions: HoursException[]) =>
  eventsOf(...exceptions).map((lines) =>
    lines.filter((line) => /^(DT(S.*T|END);|R|EX)/.test(line)),
  );

test('a closed day is an event of a whole day that keeps nobody busy', () => {
  expect(eventsOf(exception({}))).toEqual([
    [
      'UID:ab12-loket@genk.example',
      'DTSTAMP:20261225T000000Z',
      'DTSTART;VALUE=DATE:20261225',
      'DTEND;VALUE=DATE:20261226',
      'SUMMARY:Loket: Kerstmis: gesloten',
      'DESCRIPTION:Kerstmis: gesloten op vrijdag 25 december 2026.',
      'URL:https://welzijn.example/genk/kantoren/loket/',
      'TRANSP:TRANSPARENT',
    ],
  ]);
});

test('closed days in a row are one event, over the end of the year', () => {
  expect(timesOf(exception({ from: '2026-12-28', until: '2027-01-03' }))).toEqual([
    ['DTSTART;VALUE=DATE:20261228', 'DTEND;VALUE=DATE:20270104'],
  ]);
});

test('other hours have their times on the clock of Brussels, on each of the days', () => {
  const summer = { from: '2027-08-03', until: '2027-08-05', closed: false };
  expect(timesOf(exception({ ...summer, slots: [slot('07:30', '12:00')] }))).toEqual([
    [
      'DTSTART;TZID=Europe/Brussels:20270803T073000',
      'DTEND;TZID=Europe/Brussels:20270803T120000',
      'RRULE:FREQ=DAILY;COUNT=3',
    ],
  ]);
});

test('hours until midnight end at the start of the next day', () => {
  const [times] = timesOf(exception({ closed: false, slots: [slot('18:00', '00:00')] }));
  expect(times).toContain('DTEND;TZID=Europe/Brussels:20261226T000000');
});

test('hours with a break are an event of a whole day that says them', () => {
  const twice = exception({
    closed: false,
    slots: [slot('09:00', '12:00'), slot('13:00', '16:00')],
  });
  expect(timesOf(twice)).toEqual([['DTSTART;VALUE=DATE:20261225', 'DTEND;VALUE=DATE:20261226']]);
  expect(eventsOf(twice)[0]).toContain(
    String.raw`SUMMARY:Loket: Kerstmis: open van 9 tot 12 uur en van 13 tot 16 uur\, zonder afspraak`,
  );
});

test('an office that moved says where', () => {
  const temporaryAddress = {
    street: 'Plein',
    houseNumber: '7',
    postcode: '3800',
    town: 'Zepperen',
  };
  const [lines] = eventsOf(exception({ label: 'Te gast', closed: false, temporaryAddress }));
  expect(lines).toContain('SUMMARY:Loket: Te gast');
  expect(lines).toContain(String.raw`LOCATION:Plein 7\, 3800 Zepperen`);
});

test('an exception for another office is left out', () => {
  expect(eventsOf(exception({ offices: [{ documentId: 'elders' }] }))).toEqual([]);
});

test('a closing that does not hold for this office is left out', () => {
  const open = exception({
    documentId: 'cd34',
    closed: false,
    slots: [slot('09:00', '12:00')],
    offices: [{ documentId: 'loket' }],
  });
  expect(eventsOf(exception({}), open).map(([uid]) => uid)).toEqual([
    'UID:cd34-loket@genk.example',
  ]);
});

test('a day on which another exception decides is taken out of a longer one', () => {
  const week = exception({ from: '2026-12-23', until: '2026-12-27' });
  const open = exception({ documentId: 'cd34', closed: false, slots: [slot('09:00', '12:00')] });
  expect(timesOf(week, open)[0]).toEqual([
    'DTSTART;VALUE=DATE:20261223',
    'DTEND;VALUE=DATE:20261224',
    'RRULE:FREQ=DAILY;COUNT=5',
    'EXDATE;VALUE=DATE:20261225',
  ]);
});

test('a holiday within a closed week stays: both are true', () => {
  const week = exception({ documentId: 'cd34', from: '2026-12-21', until: '2027-01-03' });
  expect(eventsOf(week, exception({}))).toHaveLength(2);
});

test('sample facts say what they are', () => {
  const [lines] = eventsOf(exception({ sample: true }));
  expect(lines!.find((line) => line.startsWith('DESCRIPTION'))).toMatch(/:Voorbeeldgegevens\. /);
});

test('a calendar without exceptions still has a part, as it must', () => {
  const file = build();
  expect(file).toMatch(/^BEGIN:VCALENDAR\r\nVERSION:2\.0\r\n/);
  expect(file).toContain('BEGIN:VTIMEZONE');
  expect(file).toMatch(/END:VCALENDAR\r\n$/);
});
