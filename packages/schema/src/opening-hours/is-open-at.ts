import type { Slot } from '../parts/slot.ts';
import { brusselsDate, brusselsTime } from './brussels-time.ts';
import { hoursOn } from './hours-on.ts';
import { slotRunningAt } from './slot-order.ts';
import type { HoursSource } from './types.ts';

/**
 * The slot that runs at an instant, undefined when there is none or when the hours are unknown.
 * Its mode says what "open" means: a slot may be for calls only. `from` is open, `until` no longer
 * is. A slot until `24:00` or `00:00` runs to the end of its day.
 */
export function isOpenAt(instant: Date, source: HoursSource): Slot | undefined {
  const day = hoursOn(brusselsDate(instant), source);
  return day.state === 'open' ? slotRunningAt(brusselsTime(instant), day.slots) : undefined;
}
