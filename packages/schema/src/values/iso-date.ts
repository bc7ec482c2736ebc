import { z } from 'zod';
import { storedAs } from '../model/form.ts';
import { refusing } from './refusing.ts';

/**
 * A day of the calendar: `2026-01-05`.
 *
 * - Year, month and day with hyphens, four, two and two digits.
 * - The day exists: no 30 February.
 */
export const IsoDateSchema = storedAs(
  { type: 'date' },
  z
    .string()
    .trim()
    .refine(isIsoDate, {
      error: refusing(
        'is geen datum die bestaat. Schrijf jaar-maand-dag. Bijvoorbeeld: 2026-01-05.',
      ),
    }),
);

/** Whether the value is a day of the calendar, written `YYYY-MM-DD`. */
export function isIsoDate(value: unknown): value is string {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
}
