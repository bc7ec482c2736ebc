import type { PlannedHoliday } from '../../desk/overview.ts';

const weekday = new Intl.DateTimeFormat('nl-BE', {
  timeZone: 'UTC',
  weekday: 'long',
  day: 'numeric',
  month: 'long',
});

/** `2027-05-06` as "donderdag 6 mei". */
export function describeWeekday(date: string): string {
  return weekday.format(new Date(`${date}T00:00:00Z`));
}

/** Said after a day on which not everybody is closed. */
export function describeKind(kind: PlannedHoliday['kind']): string {
  if (kind === 'vlaams') return ', Vlaamse feestdag';
  return kind === 'gebruikelijk' ? ', u kiest zelf' : '';
}

/** Whether a day is ticked beforehand: of the law or of Flanders, and not planned yet. */
export function isUsual({ kind, closing }: PlannedHoliday): boolean {
  return kind !== 'gebruikelijk' && !closing;
}

/** What came of the action, for who pressed the button. */
export function describeOutcome(made: number): string {
  if (made === 0) return 'Deze dagen waren al gepland. Er is niets veranderd.';
  return made === 1
    ? '1 sluitingsdag is gepubliceerd.'
    : `${made} sluitingsdagen zijn gepubliceerd.`;
}
