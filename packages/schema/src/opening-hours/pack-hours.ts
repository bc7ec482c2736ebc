/**
 * The hours of an office in few bytes, as they travel inside a page to the browser. Only what may
 * still matter while the page is read: what is over on the day of the build stays out, and so do
 * exceptions that are too far away for a page of three weeks old to need them.
 */
import type { HoursVersion } from '../parts/hours-version.ts';
import type { ExceptionSlot, Slot } from '../parts/slot.ts';
import { addDays } from './calendar-date.ts';
import { daysSearched } from './describe-now.ts';
import { exceptionPeriods } from './exception-periods.ts';
import type { DatedException, OfficeHours } from './types.ts';

/** How many days old a page may be and still be right about the next time that an office opens. */
const daysOnline = 40;

/** What is left out is as in the content: no exceptions, closed for one day, works as usual. */
export interface PackedHours extends Pick<
  OfficeHours,
  'operatingStatus' | 'statusFrom' | 'statusUntil'
> {
  hours: PackedVersion[];
  /** Last day on which all of this can be relied on; a page that is older must keep silent. */
  lastDay: string;
  exceptions?: PackedException[];
}

interface PackedVersion extends Pick<HoursVersion, 'validFrom' | 'validUntil'> {
  /** Each slot as "maandag 09:00 12:00 op-afspraak", then its note. */
  slots: string[];
}

interface PackedException extends Pick<DatedException, 'label' | 'from' | 'temporaryAddress'> {
  until?: string;
  /** Each slot as "09:00 12:00 op-afspraak", then its note. Absent and no address: closed. */
  slots?: string[];
}

/**
 * @param today - the day of the build in Brussels; `describeNow` says the same of the packed hours
 *   as of these on every day from then until 40 days later.
 */
export function packHours(source: OfficeHours, today: string): PackedHours {
  const { hours, exceptions, officeId, operatingStatus, statusFrom, statusUntil } = source;
  const last = addDays(today, daysSearched + daysOnline);
  const packed = exceptionPeriods(exceptions, officeId)
    .filter(({ from, until }) => until >= today && from <= last)
    .flatMap(({ from, until, exception }) => packException({ ...exception, from, until }));
  const status = { operatingStatus, statusFrom, statusUntil };
  const isUsual = !operatingStatus || operatingStatus === 'normaal';
  return {
    hours: hours
      .filter(
        ({ validFrom = today, validUntil = today }) => validUntil >= today && validFrom <= last,
      )
      .map(({ slots, validFrom, validUntil }) => ({
        ...(validFrom && { validFrom }),
        ...(validUntil && { validUntil }),
        slots: slots.map((slot) => `${slot.day} ${packSlot(slot)}`),
      })),
    lastDay: addDays(today, daysOnline),
    ...(packed.length > 0 && { exceptions: packed }),
    ...(!isUsual && status),
  };
}

/** The hours as every other function takes them. */
export function unpackHours({
  hours,
  exceptions = [],
  lastDay: _lastDay,
  ...status
}: PackedHours): OfficeHours {
  return {
    ...status,
    hours: hours.map((version) => ({ ...version, slots: version.slots.map(unpackSlot) })),
    exceptions: exceptions.map(({ until, slots = [], ...exception }) => ({
      ...exception,
      until: until ?? exception.from,
      closed: slots.length === 0 && !exception.temporaryAddress,
      slots: slots.map((slot) => unpackExceptionSlot(slot)),
      source: 'eigen',
      offices: [],
    })),
  };
}

/** Days on which the usual hours hold after all need no saying, now that nothing overlaps. */
function packException(exception: DatedException): PackedException[] {
  const { label, from, until, closed, slots, temporaryAddress } = exception;
  if (!closed && slots.length === 0 && !temporaryAddress) return [];
  return [
    {
      label,
      from,
      ...(until !== from && { until }),
      ...(slots.length > 0 && !closed && { slots: slots.map(packSlot) }),
      ...(temporaryAddress && !closed && { temporaryAddress }),
    },
  ];
}

function packSlot({ from, until, mode, note }: ExceptionSlot): string {
  return [from, until, mode, note].filter(Boolean).join(' ');
}

function unpackSlot(packed: string): Slot {
  const [day, ...rest] = packed.split(' ');
  return { day: day as Slot['day'], ...unpackExceptionSlot(rest.join(' ')) };
}

function unpackExceptionSlot(packed: string): ExceptionSlot {
  const [from = '', until = '', mode, ...words] = packed.split(' ');
  const note = words.join(' ');
  return { from, until, mode: mode as Slot['mode'], ...(note && { note }) };
}
