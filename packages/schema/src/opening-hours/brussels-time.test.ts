import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { brusselsDate, brusselsInstant, brusselsTime } from './brussels-time.ts';

test('the date and the time are those of Brussels, in winter and in summer', () => {
  expect(brusselsDate(new Date('2026-01-15T23:30:00Z'))).toBe('2026-01-16');
  expect(brusselsTime(new Date('2026-01-15T23:30:00Z'))).toBe('00:30');
  expect(brusselsDate(new Date('2026-07-15T21:59:59Z'))).toBe('2026-07-15');
  expect(brusselsTime(new Date('2026-07-15T21:59:59Z'))).toBe('23:59');
  expect(brusselsDate(new Date('2026-07-15T22:00:00Z'))).toBe('2026-07-16');
  expect(brusselsTime(new Date('2026-07-15T22:00:00Z'))).toBe('00:00');
});

test('a date and a time give back their instant', () => {
  expect(brusselsInstant('2026-01-15', '09:30')).toEqual(new Date('2026-01-15T08:30:00Z'));
  expect(brusselsInstant('2026-07-15', '09:30')).toEqual(new Date('2026-07-15T07:30:00Z'));
  expect(brusselsInstant('2026-12-31', '24:00')).toEqual(new Date('2026-12-31T23:00:00Z'));
});

test('the hour that is skipped in March moves an hour forward', () => {
  expect(brusselsInstant('2026-03-29', '01:59')).toEqual(new Date('2026-03-29T00:59:00Z'));
  expect(brusselsInstant('2026-03-29', '02:00')).toEqual(new Date('2026-03-29T01:00:00Z'));
  const skipped = brusselsInstant('2026-03-29', '02:30');
  expect(skipped).toEqual(new Date('2026-03-29T01:30:00Z'));
  expect(brusselsTime(skipped)).toBe('03:30');
  expect(brusselsInstant('2026-03-29', '03:00')).toEqual(new Date('2026-03-29T01:00:00Z'));
});

test('the hour that comes twice in October is the first of both', () => {
  expect(brusselsInstant('2026-10-25', '01:59')).toEqual(new Date('2026-10-24T23:59:00Z'));
  expect(brusselsInstant('2026-10-25', '02:30')).toEqual(new Date('2026-10-25T00:30:00Z'));
  expect(brusselsInstant('2026-10-25', '03:00')).toEqual(new Date('2026-10-25T02:00:00Z'));
  expect(brusselsTime(new Date('2026-10-25T00:30:00Z'))).toBe('02:30');
  expect(brusselsTime(new Date('2026-10-25T01:30:00Z'))).toBe('02:30');
});

const hoursIn = (date: string) =>
  (brusselsInstant(date, '24:00').getTime() - brusselsInstant(date, '00:00').getTime()) / 3_600_000;

test('the days on which the clock changes have 23 and 25 hours', () => {
  expect(hoursIn('2026-03-28')).toBe(24);
  expect(hoursIn('2026-03-29')).toBe(23);
  expect(hoursIn('2026-10-25')).toBe(25);
});

test.each(['9:00', '24:01', '25:00', '09:60', '09:00:00.000', ''])(
  'a time that does not exist is refused: "%s"',
  (time) => {
    expect(() => brusselsInstant('2026-01-15', time)).toThrow(
      `"${time}" is not a time. Write hours:minutes, for example 09:30.`,
    );
  },
);

test('a date that does not exist is refused', () => {
  expect(() => brusselsInstant('2026-02-30', '09:00')).toThrow('"2026-02-30" is not a date');
});

test.each(['UTC', 'Pacific/Auckland', 'America/Los_Angeles', 'Europe/Brussels'])(
  'the zone of the machine changes nothing: TZ=%s',
  (zone) => {
    const folder = new URL('./', import.meta.url).href;
    // A process reads its zone at the start, so each zone gets a process of its own.
    const program = `
      const { brusselsDate, brusselsTime, brusselsInstant } = await import('${folder}brussels-time.ts');
      const { addDays, dayOfWeek } = await import('${folder}calendar-date.ts');
      const { isOpenAt } = await import('${folder}is-open-at.ts');
      const { formatDate } = await import('${folder}describe.ts');
      const slots = [{ day: 'maandag', from: '09:00', until: '12:00', mode: 'vrije-inloop' }];
      const source = { hours: [{ slots }], exceptions: [] };
      console.log(JSON.stringify([
        Intl.DateTimeFormat().resolvedOptions().timeZone,
        brusselsDate(new Date('2026-07-15T22:00:00Z')),
        brusselsTime(new Date('2026-07-15T22:00:00Z')),
        brusselsInstant('2026-03-29', '02:30').toISOString(),
        brusselsInstant('2026-10-25', '02:30').toISOString(),
        addDays('2026-03-28', 1),
        dayOfWeek('2026-12-24'),
        formatDate('2026-12-24'),
        isOpenAt(new Date('2026-07-13T06:59:00Z'), source)?.from ?? null,
        isOpenAt(new Date('2026-07-13T07:00:00Z'), source)?.from ?? null,
      ]));`;
    const answer = execFileSync(process.execPath, ['--input-type=module', '--eval', program], {
      env: { ...process.env, TZ: zone },
      encoding: 'utf8',
    });
    expect(JSON.parse(answer)).toEqual([
      zone,
      '2026-07-16',
      '00:00',
      '2026-03-29T01:30:00.000Z',
      '2026-10-25T00:30:00.000Z',
      '2026-03-29',
      'donderdag',
      'donderdag 24 december 2026',
      null,
      '09:00',
    ]);
  },
);
