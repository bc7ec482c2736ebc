import type { SlotMode } from '../lists/slot-modes.ts';
import type { Slot } from '../parts/slot.ts';
import { brusselsDate, brusselsTime } from './brussels-time.ts';
import { addDays } from './calendar-date.ts';
import { hoursOn } from './hours-on.ts';
import { slotEnd, slotRunningAt } from './slot-order.ts';
import type { HoursSource } from './types.ts';

export interface NextOpeningOptions {
  /** Only slots of this mode; absent = any. */
  mode?: SlotMode | undefined;
  /** How many days after today to look, today not counted. */
  withinDays?: number | undefined;
}

/** A slot and the date it falls on. */
export interface Opening {
  date: string;
  slot: Slot;
}

/**
 * The first slot from an instant on. One that runs now is the answer; those that ended today are
 * passed over, and so are days whose hours are unknown. Undefined when none is found in time.
 */
export function nextOpening(
  instant: Date,
  source: HoursSource,
  { mode, withinDays = 60 }: NextOpeningOptions = {},
): Opening | undefined {
  const today = brusselsDate(instant);
  const now = brusselsTime(instant);
  for (let ahead = 0; ahead <= withinDays; ahead += 1) {
    const date = addDays(today, ahead);
    const slots = slotsOn(date, source).filter((slot) => !mode || slot.mode === mode);
    const slot =
      ahead === 0 ? (slotRunningAt(now, slots) ?? slots.find(({ from }) => from > now)) : slots[0];
    if (slot) return { date, slot };
  }
  return undefined;
}

function slotsOn(date: string, source: HoursSource): Slot[] {
  const day = hoursOn(date, source);
  // A slot that ends before it starts never runs, so it is no opening either.
  return day.state === 'open' ? day.slots.filter((slot) => slot.from < slotEnd(slot)) : [];
}
