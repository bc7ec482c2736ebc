import { brusselsDate, brusselsInstant, brusselsTime } from '@sociaal-huis/schema/opening-hours';

/** A moment as an input for date and time holds it, on the clock in Brussels; empty when absent. */
export function toInput(instant: string | null): string {
  if (instant === null) return '';
  const date = new Date(instant);
  return `${brusselsDate(date)}T${brusselsTime(date)}`;
}

/** What an input for date and time holds, as a moment; absent when it is empty. */
export function fromInput(value: string): string | null {
  const [date, time] = value.split('T');
  if (!date || !time) return null;
  // A browser that thinks in seconds adds them.
  return brusselsInstant(date, time.slice(0, 'HH:MM'.length)).toISOString();
}
