/**
 * The shapes these functions read. They are structural: what the content schemas give after
 * parsing fits as it is. A date is `YYYY-MM-DD` in the calendar of Brussels, a time is `HH:MM` on
 * the clock of Brussels; neither carries a zone, for no office in Flanders has another one.
 */

/** Days as officers see them, Monday first. */
export type Day =
  'maandag' | 'dinsdag' | 'woensdag' | 'donderdag' | 'vrijdag' | 'zaterdag' | 'zondag';

/** How a resident may use a slot: walk in, come by appointment, or call. */
export type SlotMode = 'vrije-inloop' | 'op-afspraak' | 'telefonisch';

/** A stretch of one day. `until` is the first minute that is closed; `00:00` there means 24:00. */
export interface ExceptionSlot {
  from: string;
  until: string;
  mode: SlotMode;
  note?: string | undefined;
}

/** A stretch that comes back every week. */
export interface Slot extends ExceptionSlot {
  day: Day;
}

/** The hours of a normal week, from and until these dates, both included; absent = no limit. */
export interface HoursVersion {
  validFrom?: string | undefined;
  validUntil?: string | undefined;
  slots: readonly Slot[];
}

/** Where an office receives people for the length of an exception. */
export interface ExceptionAddress {
  street: string;
  houseNumber: string;
  box?: string | undefined;
  postcode: string;
  town: string;
}

/** Dates, `from` and `until` included, on which the normal week doesn't hold. */
export interface DatedException {
  label: string;
  from: string;
  until: string;
  closed: boolean;
  /** The slots of each of these dates, instead of those of the week. */
  slots: readonly ExceptionSlot[];
  temporaryAddress?: ExceptionAddress | undefined;
  source: 'feestdag' | 'eigen';
  /** The offices it is for; none = all offices of the municipality. */
  offices: readonly { documentId: string }[];
}

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

/** What is known about one date. `unknown` is never `closed`: nobody said the door is shut. */
export type DayHours<E extends DatedException = DatedException> =
  | { state: 'open'; slots: Slot[]; exception?: E }
  | { state: 'closed'; reason: 'week' | 'exception'; exception?: E }
  | { state: 'unknown' };
