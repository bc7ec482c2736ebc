const instant = new Intl.DateTimeFormat('nl-BE', {
  dateStyle: 'long',
  timeStyle: 'short',
  timeZone: 'Europe/Brussels',
});

/** An instant becomes the date and time in Belgium, such as `5 januari 2026 om 09:00`. */
export function formatInstant(isoInstant: string): string {
  return instant.format(new Date(isoInstant));
}
