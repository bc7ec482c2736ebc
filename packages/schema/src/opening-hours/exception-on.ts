import { daysBetween } from './calendar-date.ts';
import type { DatedException } from './types.ts';

/** Whether an exception is for this office; without an office, each is. */
export function isForOffice(exception: DatedException, officeId?: string): boolean {
  if (officeId === undefined || exception.offices.length === 0) return true;
  return exception.offices.some((office) => office.documentId === officeId);
}

/**
 * The one exception that decides about a date. In this order:
 * 1. one that says when goes before one that only says where: an office that moved for a month
 *    still closes on a holiday in that month;
 * 2. one that names offices goes before one for all;
 * 3. the one with fewer days goes first: a day within a holiday week;
 * 4. the officer's own goes before an imported holiday;
 * 5. closed goes before open: better to call in vain than to travel in vain.
 */
export function exceptionOn<E extends DatedException>(
  date: string,
  exceptions: readonly E[],
  officeId?: string,
): E | undefined {
  return exceptions
    .filter((exception) => exception.from <= date && date <= exception.until)
    .filter((exception) => isForOffice(exception, officeId))
    .toSorted(
      (a, b) =>
        Number(onlySaysWhere(a)) - Number(onlySaysWhere(b)) ||
        Number(b.offices.length > 0) - Number(a.offices.length > 0) ||
        daysBetween(a.from, a.until) - daysBetween(b.from, b.until) ||
        Number(b.source === 'eigen') - Number(a.source === 'eigen') ||
        Number(b.closed) - Number(a.closed),
    )[0];
}

function onlySaysWhere({ closed, slots, temporaryAddress }: DatedException): boolean {
  return !closed && slots.length === 0 && temporaryAddress !== undefined;
}
