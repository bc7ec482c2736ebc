import type { Day } from '../lists/days.ts';

const dayLength = 86_400_000;

/** The days of the week, Monday first, as `days` has them; that one would bring zod along. */
export const weekDays: readonly Day[] = [
  'maandag',
  'dinsdag',
  'woensdag',
  'donderdag',
  'vrijdag',
  'zaterdag',
  'zondag',
];

/**
 * Midnight UTC of a calendar date, for arithmetic with whole days: UTC has no summer time, so each
 * of its days is equally long.
 * @throws RangeError when the date isn't in the calendar or isn't written as YYYY-MM-DD.
 */
export function utcMidnight(date: string): Date {
  const midnight = new Date(`${date}T00:00:00Z`);
  // JavaScript reads 30 February as 1 March; writing it out again shows the difference.
  if (Number.isNaN(midnight.getTime()) || writeDate(midnight) !== date) {
    throw new RangeError(
      `"${date}" is not a date in the calendar. Write year-month-day, for example 2026-12-24.`,
    );
  }
  return midnight;
}

/** The date `days` days later; earlier when negative. */
export function addDays(date: string, days: number): string {
  return writeDate(new Date(utcMidnight(date).getTime() + days * dayLength));
}

/** How many days `until` comes after `from`; 0 for the same date. */
export function daysBetween(from: string, until: string): number {
  return (utcMidnight(until).getTime() - utcMidnight(from).getTime()) / dayLength;
}

/** The day of the week of a date. */
export function dayOfWeek(date: string): Day {
  // getUTCDay counts from Sunday.
  return weekDays[(utcMidnight(date).getUTCDay() + 6) % 7]!;
}

function writeDate(midnight: Date): string {
  return midnight.toISOString().slice(0, 10);
}
