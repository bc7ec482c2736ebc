import type { HoursVersion } from '../parts/hours-version.ts';
import { hoursPeriods } from './hours-periods.ts';

/**
 * The last date for which the hours of the week are known, when there is one: an officer has to
 * write new hours before it. Undefined when the hours have no end, and also when none are known at
 * all, for then there is nothing to run out. A gap between two versions doesn't count as the end.
 */
export function hoursRunOutOn(hours: readonly HoursVersion[]): string | undefined {
  return hoursPeriods(hours).findLast(({ slots }) => slots.length > 0)?.validUntil;
}
