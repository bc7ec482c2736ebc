import { addDays } from './calendar-date.ts';
import { isForOffice } from './exception-on.ts';
import type { DatedException } from './types.ts';

/**
 * The exceptions a resident should hear of on a date: those running on it or starting within `days`
 * days after it (the last day included), by their first date. They are not merged: a day off and a
 * moved office next to it are two messages. With an office, only those that are for it.
 */
export function exceptionsWithin<E extends DatedException>(
  date: string,
  days = 28,
  exceptions: readonly E[] = [],
  officeId?: string,
): E[] {
  const last = addDays(date, days);
  return exceptions
    .filter((exception) => exception.until >= date && exception.from <= last)
    .filter((exception) => isForOffice(exception, officeId))
    .toSorted(
      (a, b) =>
        a.from.localeCompare(b.from) ||
        a.until.localeCompare(b.until) ||
        a.label.localeCompare(b.label, 'nl-BE'),
    );
}
