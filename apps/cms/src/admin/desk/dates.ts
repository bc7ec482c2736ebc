const zone = 'Europe/Brussels';

const day = new Intl.DateTimeFormat('nl-BE', {
  timeZone: zone,
  day: 'numeric',
  month: 'long',
  year: 'numeric',
});
const clock = new Intl.DateTimeFormat('nl-BE', {
  timeZone: zone,
  hour: '2-digit',
  minute: '2-digit',
});

/** When something happened, for who reads it now: "vandaag om 14:05", "20 november 2026". */
export function describeInstant(instant: string, now: Date = new Date()): string {
  const date = new Date(instant);
  const isToday = day.format(date) === day.format(now);
  return isToday ? `vandaag om ${clock.format(date)}` : day.format(date);
}

/** `2026-12-24` as "24 december 2026". */
export function describeDate(date: string): string {
  return day.format(new Date(`${date}T12:00:00Z`));
}
