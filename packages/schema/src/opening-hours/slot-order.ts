import type { SlotMode } from '../lists/slot-modes.ts';
import type { ExceptionSlot } from '../parts/slot.ts';

/** Modes by what they ask of a resident, the least first. */
const byEffort: readonly SlotMode[] = ['vrije-inloop', 'op-afspraak', 'telefonisch'];

/** The end of a slot as a time that sorts: midnight at the end of the day is `24:00`. */
export function slotEnd(slot: ExceptionSlot): string {
  return slot.until === '00:00' ? '24:00' : slot.until;
}

/** Slots as a day goes: by start, then the easiest to use, then by end. */
export function sortSlots<S extends ExceptionSlot>(slots: readonly S[]): S[] {
  return slots.toSorted(
    (a, b) => compare(a.from, b.from) || compareEffort(a, b) || compare(slotEnd(a), slotEnd(b)),
  );
}

/**
 * The slot that runs at a time: `from` included, `until` not. Of several at once, the one that asks
 * least of a resident (walking in, then an appointment, then a call), then the one that runs longest.
 * A slot never runs past midnight; what goes on after it is a slot of the next day.
 */
export function slotRunningAt<S extends ExceptionSlot>(
  time: string,
  slots: readonly S[],
): S | undefined {
  return slots
    .filter((slot) => slot.from <= time && time < slotEnd(slot))
    .toSorted((a, b) => compareEffort(a, b) || compare(slotEnd(b), slotEnd(a)))[0];
}

function compareEffort(a: ExceptionSlot, b: ExceptionSlot): number {
  return byEffort.indexOf(a.mode) - byEffort.indexOf(b.mode);
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
