import type { Day } from '../lists/days.ts';
import type { HoursVersion } from '../parts/hours-version.ts';
import type { Slot } from '../parts/slot.ts';
import { weekDays } from './calendar-date.ts';
import { sortSlots } from './slot-order.ts';

/** One row of a week table; no slots = closed on that day. */
export interface WeekTableRow {
  day: Day;
  slots: Slot[];
}

/** The seven days of a version, Monday first, each with its slots as the day goes. */
export function weekTable(version: HoursVersion): WeekTableRow[] {
  return weekDays.map((day) => ({
    day,
    slots: sortSlots(version.slots.filter((slot) => slot.day === day)),
  }));
}
