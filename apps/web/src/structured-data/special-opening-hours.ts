import { exceptionPeriods, type HoursException } from '@sociaal-huis/schema';
import type { JsonLdNode } from './json-ld.ts';
import { buildClosedStretch, buildOpenStretch, slotsFor } from './opening-hours.ts';

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
  return exceptionPeriods(exceptions, officeId)
    .filter(({ until }) => until >= today)
    .flatMap(({ from, until, exception }) => {
      const validity = { validFrom: from, validUntil: until };
      if (!exception.closed && exception.slots.length === 0) return [];
      const slots = slotsFor(exception.slots, 'desk');
      if (slots.length === 0) return [buildClosedStretch(validity, exception.label)];
      return slots.map((slot) => ({ ...buildOpenStretch(slot, validity), name: exception.label }));
    });
}
