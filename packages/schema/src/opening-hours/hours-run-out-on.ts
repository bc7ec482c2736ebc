import type { HoursVersion } from '../parts/hours-version.ts';
import { addDays } from './calendar-date.ts';
import { currentVersion } from './current-version.ts';

/**
 * The last date for which the hours of the week are known, when there is one: an officer has to
 * write new hours before it. Undefined when the hours have no end, and also when none are known at
 * all, for then there is nothing to run out. A gap between two versions doesn't count as the end.
 */
export function hoursRunOutOn(hours: readonly HoursVersion[]): string | undefined {
  // Which version holds can only change on the first day of one or on the day after its last.
  const changes = hours
    .flatMap(({ validFrom, validUntil }) => [validFrom, validUntil && addDays(validUntil, 1)])
    .filter((date) => date !== undefined)
    .toSorted();
  const latest = changes.at(-1);
  if (latest === undefined || isKnownOn(latest, hours)) return undefined;
  const end = changes.findLast((date) => isKnownOn(addDays(date, -1), hours));
  return end && addDays(end, -1);
}

function isKnownOn(date: string, hours: readonly HoursVersion[]): boolean {
  return (currentVersion(date, hours)?.slots.length ?? 0) > 0;
}
