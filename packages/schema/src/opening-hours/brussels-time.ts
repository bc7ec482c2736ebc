import { addDays, utcMidnight } from './calendar-date.ts';

const hourLength = 3_600_000;
const clockTime = /^(?:(?:[01]\d|2[0-3]):[0-5]\d|24:00)$/;

// Asks for every part by number, so that no setting of the machine (zone or language) has a say.
const brusselsClock = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Brussels',
  calendar: 'gregory',
  numberingSystem: 'latn',
  hourCycle: 'h23',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
});

/** The date in Brussels at an instant, `YYYY-MM-DD`. */
export function brusselsDate(instant: Date): string {
  const { year, month, day } = readClock(instant);
  return `${year.padStart(4, '0')}-${month}-${day}`;
}

/** The time on the clock in Brussels at an instant, `HH:MM`; seconds are cut off. */
export function brusselsTime(instant: Date): string {
  const { hour, minute } = readClock(instant);
  return `${hour}:${minute}`;
}

/**
 * The instant at which the clock in Brussels shows this date and time. `24:00` is the midnight that
 * ends the date. A time skipped in March moves an hour forward; a time that comes twice in October
 * is the first of both.
 * @throws RangeError when the date or the time doesn't exist.
 */
export function brusselsInstant(date: string, time: string): Date {
  if (!clockTime.test(time)) {
    throw new RangeError(`"${time}" is not a time. Write hours:minutes, for example 09:30.`);
  }
  if (time === '24:00') return brusselsInstant(addDays(date, 1), '00:00');
  const [hours, minutes] = time.split(':').map(Number) as [number, number];
  const asIfUtc = utcMidnight(date).getTime() + hours * hourLength + minutes * 60_000;

  // At most one of both offsets is wrong: the clock never changes twice in two days.
  const before = offsetAt(asIfUtc - 24 * hourLength);
  const after = offsetAt(asIfUtc + 24 * hourLength);
  const first = asIfUtc - before;
  if (offsetAt(first) === before) return new Date(first);
  const second = asIfUtc - after;
  // Neither fits: the time is skipped, and the old offset lands as far past the gap as it was in it.
  return new Date(offsetAt(second) === after ? second : first);
}

/** Milliseconds that the clock in Brussels is ahead of UTC. */
function offsetAt(epoch: number): number {
  const { year, month, day, hour, minute, second } = readClock(new Date(epoch));
  return Date.UTC(+year, +month - 1, +day, +hour, +minute, +second) - epoch;
}

type ClockPart = 'year' | 'month' | 'day' | 'hour' | 'minute' | 'second';

function readClock(instant: Date): Record<ClockPart, string> {
  const parts = brusselsClock.formatToParts(instant).map(({ type, value }) => [type, value]);
  return Object.fromEntries(parts) as Record<ClockPart, string>;
}
