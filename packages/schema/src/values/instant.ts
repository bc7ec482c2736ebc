import { z } from 'zod';
import { storedAs } from '../model/form.ts';
import { refusing } from './refusing.ts';
import { isIsoDate } from './iso-date.ts';

/**
 * A moment in time: `2026-01-05T08:00:00.000Z`.
 *
 * - A date, `T`, a time, and `Z` or the distance to UTC; without that nobody knows which moment.
 * - Given back in UTC with milliseconds, so that moments sort as text.
 */
export const InstantSchema = storedAs(
  { type: 'datetime' },
  z
    .string()
    .trim()
    .refine(isInstant, {
      error: refusing(
        'is geen moment dat bestaat. Kies een datum en een uur. Bijvoorbeeld: 2026-01-05T08:00:00.000Z.',
      ),
    })
    // A second transform would throw on a text that the check above refused.
    .overwrite((value) => (isInstant(value) ? new Date(value).toISOString() : value)),
);

/** Whether the value is a moment written with its date, time and distance to UTC. */
export function isInstant(value: unknown): value is string {
  return (
    typeof value === 'string' &&
    /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2})$/.test(value) &&
    isIsoDate(value.slice(0, 10)) &&
    !Number.isNaN(Date.parse(value))
  );
}
