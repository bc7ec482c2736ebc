/**
 * The hours of an office in the language of OpenStreetMap (opening_hours, version 0.7). Written
 * without any of our own functions about hours, so that what comes out is a second opinion.
 */
import type { Day, ExceptionSlot, HoursSource } from '@sociaal-huis/schema';

const dayNames: Record<Day, string> = {
  maandag: 'Mo',
  dinsdag: 'Tu',
  woensdag: 'We',
  donderdag: 'Th',
  vrijdag: 'Fr',
  zaterdag: 'Sa',
  zondag: 'Su',
};
const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** Long before and long after whatever is asked. */
const ever = { from: '1990-01-01', until: '2060-12-31' };

/**
 * A later rule replaces all that was said of its days, so what decides last stands last: the week,
 * temporary weeks, exceptions for all offices and then those for this one, the longest first. A
 * comma adds to the rule before it. Only a rule that says "open" in so many words may carry a comment.
 */
export function writeOsmRule({ hours, exceptions, officeId }: HoursSource): string {
  const weeks = hours
    .toSorted((a, b) => Number(Boolean(a.validFrom)) - Number(Boolean(b.validFrom)))
    .flatMap(({ validFrom = ever.from, validUntil = ever.until, slots }) => {
      const dates = writeDates(validFrom, validUntil);
      const byDay = Map.groupBy(slots, ({ day }) => day);
      return [
        `${dates} off`,
        ...[...byDay].map(([day, each]) => writeSlots(`${dates} ${dayNames[day]}`, each)),
      ];
    });
  const dated = exceptions
    .filter(({ offices }) => offices.length === 0 || offices[0]!.documentId === officeId)
    .filter(({ closed, slots }) => closed || slots.length > 0)
    .toSorted((a, b) => a.offices.length - b.offices.length || lengthOf(b) - lengthOf(a))
    .map(({ from, until, closed, slots, label }) => {
      const dates = writeDates(from, until);
      return closed ? `${dates} off "${label}"` : writeSlots(dates, slots);
    });
  return [...weeks, ...dated].join('; ');
}

function writeSlots(dates: string, slots: readonly ExceptionSlot[]): string {
  return slots
    .map(({ from, until, mode }) => {
      const end = until === '00:00' ? '24:00' : until;
      return `${dates} ${from}-${end} open "${mode}"`;
    })
    .join(', ');
}

function writeDates(from: string, until: string): string {
  return from === until ? writeDate(from) : `${writeDate(from)}-${writeDate(until)}`;
}

function writeDate(date: string): string {
  const [year, month, day] = date.split('-');
  return `${year} ${months[Number(month) - 1]} ${day}`;
}

function lengthOf({ from, until }: { from: string; until: string }): number {
  return Date.parse(until) - Date.parse(from);
}
