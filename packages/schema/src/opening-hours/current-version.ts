import type { HoursVersion } from '../parts/hours-version.ts';

/**
 * The version of the week that holds on a date: of those that cover it, the one that started last,
 * so that summer hours can lie on top of a version without an end. Of two that started together the
 * one that ends first, for the same reason. Undefined when none covers the date.
 */
export function currentVersion<V extends HoursVersion>(
  date: string,
  hours: readonly V[],
): V | undefined {
  let current: V | undefined;
  for (const version of hours) {
    if (covers(version, date) && (!current || liesOver(version, current))) current = version;
  }
  return current;
}

function covers({ validFrom, validUntil }: HoursVersion, date: string): boolean {
  return (!validFrom || validFrom <= date) && (!validUntil || date <= validUntil);
}

function liesOver(version: HoursVersion, other: HoursVersion): boolean {
  const from = version.validFrom ?? '';
  const otherFrom = other.validFrom ?? '';
  if (from !== otherFrom) return from > otherFrom;
  return (version.validUntil ?? '9999') < (other.validUntil ?? '9999');
}
