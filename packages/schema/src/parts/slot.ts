import { z } from 'zod';
import { field, part } from '../model/form.ts';
import { DaySchema } from '../lists/days.ts';
import { type SlotMode, SlotModeSchema } from '../lists/slot-modes.ts';
import { anyway, isRecord } from '../rules.ts';
import { line } from '../values/text.ts';
import { closingMinute, isTime, openingMinute, TimeSchema } from '../values/time.ts';

const stretch = {
  /** First minute that is open. */
  from: field(TimeSchema, {
    label: 'Van',
    help: 'Het uur waarop u opengaat. Bijvoorbeeld: 09:00.',
  }),
  /** First minute that is closed again; `00:00` is midnight at the end of the day. */
  until: field(TimeSchema, { label: 'Tot', help: 'Het uur waarop u sluit. Bijvoorbeeld: 12:00.' }),
  /** How one is helped: walking in, by appointment or by phone. */
  mode: field(SlotModeSchema.default('vrije-inloop'), {
    label: 'Hoe',
    help: 'Kan iedereen binnenlopen, is een afspraak nodig, of helpt u dan alleen aan de telefoon?',
  }),
  /** What a visitor must know: "laatste bezoeker om 11.30 uur". */
  note: field(line(200).optional(), {
    label: 'Extra uitleg',
    help: 'Bijvoorbeeld: alleen voor nieuwe aanvragen.',
  }),
};

// Of a day of the week, the form asks the way before the hours.
const { mode: way, ...times } = stretch;

const untilAfterFrom = {
  path: ['until'],
  when: anyway,
  error: 'Het sluitingsuur moet later zijn dan het beginuur. Verbeter een van de twee.',
};

/** A stretch of a day that comes back every week. */
export const SlotSchema = part(
  {
    uid: 'part.slot',
    table: 'part_slots',
    label: 'Uren op een dag',
    help: 'Een tijd waarop u op een bepaalde dag van de week open bent.',
    icon: 'clock',
  },
  z
    .object({
      day: field(DaySchema, {
        label: 'Dag',
        help: 'Voor welke dag gelden deze uren? Bent u die dag twee keer open, maak dan twee keer uren voor die dag.',
      }),
      mode: way,
      ...times,
    })
    .refine((slot) => !closesTooEarly(slot), untilAfterFrom),
);
export type Slot = z.output<typeof SlotSchema>;
export type SlotInput = z.input<typeof SlotSchema>;

/** A stretch of each day of an exception, instead of those of the week. */
export const ExceptionSlotSchema = part(
  {
    uid: 'part.exception-slot',
    table: 'part_exception_slots',
    label: 'Uren op die dag',
    help: 'Een tijd waarop u op een afwijkende dag toch open bent.',
    icon: 'clock',
  },
  z
    .object({
      ...stretch,
      note: field(line(200).optional(), {
        label: 'Extra uitleg',
        help: 'Bijvoorbeeld: alleen dringende vragen.',
      }),
    })
    .refine((slot) => !closesTooEarly(slot), untilAfterFrom),
);
export type ExceptionSlot = z.output<typeof ExceptionSlotSchema>;
export type ExceptionSlotInput = z.input<typeof ExceptionSlotSchema>;

function closesTooEarly({ from, until }: { from: unknown; until: unknown }): boolean {
  return isTime(from) && isTime(until) && closingMinute(until) <= openingMinute(from);
}

/** Where slots run into each other; `first` and `second` are their indexes in the list. */
export interface SlotClash {
  first: number;
  second: number;
}

/**
 * Slots of one day that cannot both be true: a desk is walk-in or by appointment, never both, and
 * nothing is open twice. The phone may be answered while the desk is open.
 * Looks at whatever was written; slots that are wrong by themselves are passed over.
 */
export function findSlotClashes(slots: readonly unknown[]): SlotClash[] {
  const readable = slots.flatMap((slot, index) => {
    if (!isRecord(slot) || !isTime(slot.from) || !isTime(slot.until)) return [];
    const { day, from, until, mode } = slot;
    const atDesk = (mode as SlotMode) !== 'telefonisch';
    return [{ index, day, atDesk, start: openingMinute(from), end: closingMinute(until) }];
  });
  return readable.flatMap((first, index) =>
    readable
      .slice(index + 1)
      .filter(
        (second) =>
          first.day === second.day &&
          first.atDesk === second.atDesk &&
          first.start < second.end &&
          second.start < first.end,
      )
      .map((second) => ({ first: first.index, second: second.index })),
  );
}
