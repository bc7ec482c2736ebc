import { expect, test } from 'vitest';
import { days } from '../lists/days.ts';
import { addDays, dayOfWeek, daysBetween, utcMidnight, weekDays } from './calendar-date.ts';

test('days are added over the end of a month, a year and February', () => {
  expect(addDays('2026-01-31', 1)).toBe('2026-02-01');
  expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
  expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
  expect(addDays('2026-02-28', 1)).toBe('2026-03-01');
  expect(addDays('2026-03-01', -1)).toBe('2026-02-28');
  expect(addDays('2026-03-01', 0)).toBe('2026-03-01');
});

test('a day with a change of the clock counts as one day', () => {
  expect(addDays('2026-03-28', 2)).toBe('2026-03-30');
  expect(addDays('2026-10-24', 2)).toBe('2026-10-26');
  expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2);
});

test('the days of the week are those that officers pick from, in the same order', () => {
  expect(weekDays).toEqual(days);
});

test('each date has its day of the week in Dutch', () => {
  expect(dayOfWeek('2026-12-21')).toBe('maandag');
  expect(dayOfWeek('2026-12-24')).toBe('donderdag');
  expect(dayOfWeek('2026-12-27')).toBe('zondag');
  expect(dayOfWeek('2000-01-01')).toBe('zaterdag');
});

test.each(['2026-02-30', '2026-13-01', '24-12-2026', '2026-1-5', ''])(
  'a date that is not in the calendar is refused: "%s"',
  (date) => {
    expect(() => utcMidnight(date)).toThrow(
      `"${date}" is not a date in the calendar. Write year-month-day, for example 2026-12-24.`,
    );
  },
);
