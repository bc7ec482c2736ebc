const date = new Intl.DateTimeFormat('nl-BE', { dateStyle: 'long', timeZone: 'UTC' });
const weekday = new Intl.DateTimeFormat('nl-BE', { weekday: 'long', timeZone: 'UTC' });
const euro = new Intl.NumberFormat('nl-BE', { style: 'currency', currency: 'EUR' });
const wholeEuro = new Intl.NumberFormat('nl-BE', {
  style: 'currency',
  currency: 'EUR',
  maximumFractionDigits: 0,
});
const instant = new Intl.DateTimeFormat('nl-BE', {
  dateStyle: 'long',
  timeStyle: 'short',
  timeZone: 'Europe/Brussels',
});

/** `2026-01-05` becomes `5 januari 2026`. A calendar date has no time zone, so UTC keeps the day. */
export function formatDate(isoDate: string): string {
  return date.format(new Date(`${isoDate}T00:00:00Z`));
}

/** `2026-01-05` becomes `maandag 5 januari 2026`. */
export function formatDay(isoDate: string): string {
  return `${weekday.format(new Date(`${isoDate}T00:00:00Z`))} ${formatDate(isoDate)}`;
}

/** An instant becomes the date and time in Belgium, such as `5 januari 2026 om 09:00`. */
export function formatInstant(isoInstant: string): string {
  return instant.format(new Date(isoInstant));
}

/** An amount in euro; a whole amount is written without cents, as people say it. */
export function formatEuro(amount: number): string {
  return (Number.isInteger(amount) ? wholeEuro : euro).format(amount);
}
