import { belgianHolidays, holidayExceptions } from '@sociaal-huis/schema/opening-hours';
import { editLink } from './admin-links.ts';
import type { PlannedHoliday } from './overview.ts';

/** A stored exception on the opening hours, in its last version. */
export interface StoredException {
  documentId: string;
  version: string;
  label: string;
  from: string;
  until: string;
  source: string;
  /** Whether it is for some offices and not for all. */
  isForSomeOffices: boolean;
  isOnSite: boolean;
}

/** From this month on the holidays of the next year belong on the checklist. */
const firstPlanningMonth = 9;

/** The years whose holidays have to be known by now: this one, and the next from September on. */
export function yearsToPlan(today: string): number[] {
  const year = Number(today.slice(0, 4));
  return Number(today.slice(5, 7)) >= firstPlanningMonth ? [year, year + 1] : [year];
}

/**
 * The holidays of a year, by date, each with the exception that already decides about all offices
 * on that day. Holidays that share a date are one.
 */
export function buildHolidayPlan(
  year: number,
  exceptions: readonly StoredException[],
): PlannedHoliday[] {
  const kinds = new Map(belgianHolidays(year).map(({ date, kind }) => [date, kind]));
  return holidayExceptions(year, ['wettelijk', 'vlaams', 'gebruikelijk'])
    .map(({ from: date, label: name }): PlannedHoliday => {
      const kind = kinds.get(date) ?? 'gebruikelijk';
      const closing = closingOn(date, exceptions);
      return { date, name, kind, ...(closing && { closing }) };
    })
    .toSorted((a, b) => a.date.localeCompare(b.date));
}

/** Holidays of the law and of Flanders that are still to come and have no closing on the site. */
export function findUnplanned(plan: readonly PlannedHoliday[], today: string): PlannedHoliday[] {
  return plan.filter(
    ({ date, kind, closing }) => date >= today && kind !== 'gebruikelijk' && !closing?.isOnSite,
  );
}

function closingOn(
  date: string,
  exceptions: readonly StoredException[],
): PlannedHoliday['closing'] {
  const found = exceptions
    .filter(
      ({ from, until, isForSomeOffices }) => !isForSomeOffices && from <= date && date <= until,
    )
    // The planner's own first, so that it can be removed again where an officer's lies over it.
    .toSorted((a, b) => Number(isPlanned(b)) - Number(isPlanned(a)))[0];
  if (!found) return undefined;
  const { documentId, version, label, isOnSite } = found;
  const href = editLink('hours-exception', documentId);
  return { documentId, version, label, isOnSite, isOwn: !isPlanned(found), href };
}

/** Whether the planner made it: one day, with its source. Only such a closing may it remove. */
export function isPlanned({
  from,
  until,
  source,
}: Pick<StoredException, 'from' | 'until' | 'source'>): boolean {
  return source === 'feestdag' && from === until;
}
