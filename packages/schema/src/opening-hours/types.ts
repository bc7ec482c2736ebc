/**
 * What goes into these functions and comes out. A date is `YYYY-MM-DD` in the calendar of Brussels,
 * a time is `HH:MM` on the clock of Brussels; neither carries a zone, for no office in Flanders has
 * another one. Only types are taken from the content schemas, so that a page in a browser can say
 * whether an office is open without carrying the checks along.
 */
import type { HoursException } from '../hours-exception.ts';
import type { Office } from '../office.ts';
import type { HoursVersion } from '../parts/hours-version.ts';
import type { Slot } from '../parts/slot.ts';

/** What counts of a dated exception: from its first date to its last, both included. */
export type DatedException = Pick<
  HoursException,
  'label' | 'from' | 'until' | 'closed' | 'slots' | 'temporaryAddress' | 'source' | 'offices'
>;

/**
 * Everything needed to say when one office is open.
 * `officeId` is its documentId. Without it nothing is filtered: every exception given counts, so a
 * caller who leaves it out must have chosen the exceptions of that one office already.
 */
export interface HoursSource<E extends DatedException = DatedException> {
  hours: readonly HoursVersion[];
  exceptions: readonly E[];
  officeId?: string | undefined;
}

/** The hours of an office together with whether it works as usual; without a status it does. */
export type OfficeHours<E extends DatedException = DatedException> = HoursSource<E> &
  Partial<Pick<Office, 'operatingStatus' | 'statusFrom' | 'statusUntil'>>;

/** What is known about one date. `unknown` is never `closed`: nobody said the door is shut. */
export type DayHours<E extends DatedException = DatedException> =
  | { state: 'open'; slots: Slot[]; exception?: E }
  | { state: 'closed'; reason: 'week' | 'exception'; exception?: E }
  | { state: 'unknown' };
