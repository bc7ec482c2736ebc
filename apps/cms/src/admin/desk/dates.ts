const zone = 'Europe/Brussels';

const day = new Intl.DateTimeFormat('nl-BE', {
  timeZone: zone,
  day: 'numeric',
  month: 'long',
  year: 'numeric',
});
const shortDay = new Intl.DateTimeFormat('nl-BE', {
  timeZone: zone,
  day: 'numeric',
  month: 'short',
  year: 'numeric',
});
const clock = new Intl.DateTimeFormat('nl-BE', {
  timeZone: zone,
  hour: '2-digit',
  minute: '2-digit',
});
const moment = new Intl.DateTimeFormat('nl-BE', {
  timeZone: zone,
  dateStyle: 'long',
  timeStyle: 'short',
});

/** When something happened, for who reads it now: "vandaag om 14:05", "20 november 2026". */
export function describeInstant(instant: string, now: Date = new Date()): string {
  const date = new Date(instant);
  const isToday = day.format(date) === day.format(now);
  return isToday ? `vandaag om ${clock.format(date)}` : day.format(date);
}

/** A moment on the clock in Brussels: "24 november 2026 om 14:05". */
export function describeDateAndTime(instant: string): string {
  return moment.format(new Date(instant));
}

/** `2026-12-24` as "24 december 2026". */
export function describeDate(date: string): string {
  return day.format(new Date(`${date}T12:00:00Z`));
}

/** `2026-12-24` as "24 dec 2026", for the columns of a list. */
export function describeShortDate(date: string): string {
  return shortDay.format(new Date(`${date}T12:00:00Z`));
}

/** When something happened, in a column of a list: "vandaag, 14:05", "20 nov 2026". */
export function describeShortInstant(instant: string, now: Date = new Date()): string {
  const date = new Date(instant);
  const isToday = shortDay.format(date) === shortDay.format(now);
  return isToday ? `vandaag, ${clock.format(date)}` : shortDay.format(date);
}
