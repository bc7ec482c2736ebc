import type { HoursVersion } from '../parts/hours-version.ts';
import type { Slot } from '../parts/slot.ts';
import { weekDays } from './calendar-date.ts';
import type { DatedException } from './types.ts';

/** Tuesday as a real office has it: the morning by appointment, the afternoon for calls only. */
export const tuesdayMorning: Slot = {
  day: 'dinsdag',
  from: '09:00',
  until: '12:00',
  mode: 'op-afspraak',
};

export const tuesdayAfternoon: Slot = {
  day: 'dinsdag',
  from: '14:00',
  until: '16:00',
  mode: 'telefonisch',
};

/** Only Tuesday has hours; written down in the wrong order, as happens. */
export const tuesdays: HoursVersion = { slots: [tuesdayAfternoon, tuesdayMorning] };

/** Monday to Friday, 9 to 12, walking in. */
export const mornings: HoursVersion = {
  slots: weekDays
    .slice(0, 5)
    .map((day) => ({ day, from: '09:00', until: '12:00', mode: 'vrije-inloop' })),
};

/** A dated exception for all offices, closed unless the rest says otherwise. */
export function exceptionFor(
  label: string,
  from: string,
  rest: Partial<DatedException> = {},
): DatedException {
  return {
    label,
    from,
    until: from,
    closed: true,
    slots: [],
    source: 'eigen',
    offices: [],
    ...rest,
  };
}
