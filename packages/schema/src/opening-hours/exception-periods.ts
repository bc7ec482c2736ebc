import { addDays } from './calendar-date.ts';
import { exceptionOn } from './exception-on.ts';
import type { DatedException } from './types.ts';

/** Days in a row, both ends included, about which one exception decides. */
export interface ExceptionPeriod<E extends DatedException = DatedException> {
  from: string;
  until: string;
  exception: E;
}

/**
 * The exceptions of one office as periods that never overlap, earliest first: on each day the one
 * that decides about it (see `exceptionOn`). An exception comes back where a stronger one lies in the
 * middle of it, and not at all when others decide about all of its days.
 */
export function exceptionPeriods<E extends DatedException>(
  exceptions: readonly E[],
  officeId?: string,
): ExceptionPeriod<E>[] {
  const borders = exceptions.flatMap(({ from, until }) => [from, addDays(until, 1)]);
  const starts = [...new Set(borders)].toSorted();
  const periods: ExceptionPeriod<E>[] = [];
  for (const [index, from] of starts.entries()) {
    const exception = exceptionOn(from, exceptions, officeId);
    const next = starts[index + 1];
    if (!exception || !next) continue;
    const until = addDays(next, -1);
    const previous = periods.at(-1);
    // A border that lies under a stronger exception changes nothing.
    if (previous?.exception === exception && addDays(previous.until, 1) === from) {
      previous.until = until;
    } else {
      periods.push({ from, until, exception });
    }
  }
  return periods;
}
