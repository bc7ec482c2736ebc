/** Reads the calendars of the site (RFC 5545) as a calendar application does: day by day. */
import { addDays, daysBetween } from '@sociaal-huis/schema';

/** One event on one day. */
export interface CalendarDay {
  date: string;
  summary: string;
  description: string;
  location: string | undefined;
  /** On the clock of Brussels; absent: the whole day. Midnight at the end is `24:00`. */
  hours?: { from: string; until: string };
}

/** Every day of every event; a repeating event has one for each time it comes back. */
export function readCalendar(text: string): CalendarDay[] {
  const lines = text.replaceAll('\r\n ', '').split('\r\n');
  const events = lines.join('\n').split('BEGIN:VEVENT').slice(1);
  return events.flatMap((event) => daysOf(new Map(event.split('\n').map(readLine))));
}

function daysOf(event: ReadonlyMap<string, string>): CalendarDay[] {
  const start = event.get('DTSTART')!;
  const end = event.get('DTEND')!;
  const first = dateOf(start);
  const timed = start.includes('T');
  const count = Number(/COUNT=(\d+)/.exec(event.get('RRULE') ?? '')?.[1] ?? 1);
  const length = timed ? 1 : daysBetween(first, dateOf(end));
  const skipped = (event.get('EXDATE') ?? '').split(',').filter(Boolean).map(dateOf);
  // An event of several whole days does not come back; one that comes back lasts a day.
  const dates = Array.from({ length: Math.max(count, length) }, (_, day) => addDays(first, day));
  const ends = timed && dateOf(end) > first ? '24:00' : timeOf(end);
  return dates
    .filter((date) => !skipped.includes(date))
    .map((date) => ({
      date,
      summary: event.get('SUMMARY') ?? '',
      description: event.get('DESCRIPTION') ?? '',
      location: event.get('LOCATION'),
      ...(timed && { hours: { from: timeOf(start), until: ends } }),
    }));
}

/** Name and value; EXDATE may come several times, the last parameters before the colon are dropped. */
function readLine(line: string, _place: number, all: readonly string[]): [string, string] {
  const [head = '', ...rest] = line.split(':');
  const name = head.split(';')[0]!;
  if (name !== 'EXDATE') return [name, rest.join(':')];
  const each = all.filter((other) => other.startsWith('EXDATE'));
  return [name, each.map((other) => other.slice(other.lastIndexOf(':') + 1)).join(',')];
}

function dateOf(value: string): string {
  return `${value.slice(0, 4)}-${value.slice(4, 6)}-${value.slice(6, 8)}`;
}

function timeOf(value: string): string {
  return `${value.slice(9, 11)}:${value.slice(11, 13)}`;
}
