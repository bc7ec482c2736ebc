import { addDays, exceptionOn, type HoursException } from '@sociaal-huis/schema';
import type { JsonLdNode } from './json-ld.ts';
import { buildClosedStretch, buildOpenStretch, slotsFor } from './opening-hours.ts';

/** Days in a row for which the same exception decides, both ends included. */
interface Stretch {
  from: string;
  until: string;
  exception: HoursException;
}

/**
 * The dated exceptions of one office that are not over. Where two cover a day only the one that
 * decides speaks; a day on which the usual hours hold after all is no exception. A day on which one
 * can only call is a closed day at the desk.
 */
export function buildSpecialOpeningHours(
  exceptions: readonly HoursException[],
  officeId: string,
  today: string,
): JsonLdNode[] {
  return stretchesOf(exceptions, officeId)
    .filter(({ until }) => until >= today)
    .flatMap(({ from, until, exception }) => {
      const validity = { validFrom: from, validUntil: until };
      if (!exception.closed && exception.slots.length === 0) return [];
      const slots = slotsFor(exception.slots, 'desk');
      if (slots.length === 0) return [buildClosedStretch(validity, exception.label)];
      return slots.map((slot) => ({ ...buildOpenStretch(slot, validity), name: exception.label }));
    });
}

/** The time line, cut wherever an exception begins or has ended. */
function stretchesOf(exceptions: readonly HoursException[], officeId: string): Stretch[] {
  const borders = exceptions.flatMap(({ from, until }) => [from, addDays(until, 1)]);
  const starts = [...new Set(borders)].toSorted();
  const stretches: Stretch[] = [];
  for (const [index, from] of starts.entries()) {
    const exception = exceptionOn(from, exceptions, officeId);
    const next = starts[index + 1];
    if (!exception || !next) continue;
    const until = addDays(next, -1);
    const previous = stretches.at(-1);
    // A border that lies under a stronger exception changes nothing.
    if (previous?.exception === exception && addDays(previous.until, 1) === from) {
      previous.until = until;
    } else {
      stretches.push({ from, until, exception });
    }
  }
  return stretches;
}
