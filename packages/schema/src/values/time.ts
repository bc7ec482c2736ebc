import { z } from 'zod';
import { storedAs } from '../model/form.ts';
import { refusing } from './refusing.ts';

/**
 * A time on the clock of Brussels: `09:00`.
 *
 * - Hours 00 to 23 and minutes 00 to 59, two digits each.
 * - Seconds are accepted, for Strapi sends `09:00:00.000`, and left out.
 */
export const TimeSchema = storedAs(
  { type: 'time' },
  z
    .string()
    .trim()
    .regex(/^(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,3})?)?$/, {
      error: refusing(
        'is geen uur van 00:00 tot 23:59. Schrijf uren en minuten. Bijvoorbeeld: 09:00.',
      ),
    })
    .overwrite((value) => value.slice(0, 5)),
);

/** Whether the value is a time as `TimeSchema` gives it. */
export function isTime(value: unknown): value is string {
  return typeof value === 'string' && /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(value);
}

/** Minutes since midnight. A closing time of `00:00` is the end of the day. */
export function closingMinute(until: string): number {
  return openingMinute(until) || 24 * 60;
}

/** Minutes since midnight. */
export function openingMinute(from: string): number {
  return Number(from.slice(0, 2)) * 60 + Number(from.slice(3, 5));
}
