import type { HoursVersion } from '../parts/hours-version.ts';
import { dayOfWeek } from './calendar-date.ts';
import { currentVersion } from './current-version.ts';
import { exceptionOn } from './exception-on.ts';
import { sortSlots } from './slot-order.ts';
import type { DatedException, DayHours, HoursSource } from './types.ts';

/**
 * What is known about the hours of an office on a date: an exception first, then the version of the
 * week that holds. An exception without slots that isn't closed (another address, for instance)
 * keeps the hours of the week and is mentioned with them.
 *
 * `unknown` when no version covers the date, or when the one that does has no slot in the whole
 * week: that is a form somebody has yet to fill in, not an office that never opens.
 */
export function hoursOn<E extends DatedException>(
  date: string,
  { hours, exceptions, officeId }: HoursSource<E>,
): DayHours<E> {
  const exception = exceptionOn(date, exceptions, officeId);
  if (exception?.closed) return { state: 'closed', reason: 'exception', exception };
  if (exception && exception.slots.length > 0) {
    const day = dayOfWeek(date);
    const slots = exception.slots.map((slot) => ({ ...slot, day }));
    return { state: 'open', slots: sortSlots(slots), exception };
  }
  const week = weekHoursOn(date, hours);
  return exception && week.state !== 'unknown' ? { ...week, exception } : week;
}

function weekHoursOn(date: string, hours: readonly HoursVersion[]): DayHours<never> {
  const day = dayOfWeek(date);
  const version = currentVersion(date, hours);
  if (!version || version.slots.length === 0) return { state: 'unknown' };
  const slots = sortSlots(version.slots.filter((slot) => slot.day === day));
  return slots.length > 0 ? { state: 'open', slots } : { state: 'closed', reason: 'week' };
}
