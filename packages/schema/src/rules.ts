/**
 * Rules that look at several fields of an object at once.
 *
 * zod leaves such a rule out as soon as one field is wrong, and then an officer sees the second
 * mistake only after mending the first. `anyway` runs it nonetheless; so a rule may not trust the
 * fields it reads, and keeps silent about those that are wrong by themselves.
 */
import { isIsoDate } from './values/iso-date.ts';

/** For the parameter `when` of a rule: run it as soon as there is an object to look at. */
export function anyway({ value }: { value: unknown }): boolean {
  return isRecord(value);
}

/** Whether a period of days, both included, ends before it starts. An absent end has no limit. */
export function endsBeforeStart(start: unknown, end: unknown): boolean {
  return isIsoDate(start) && isIsoDate(end) && end < start;
}

/** Whether the value is an object with named fields, and no list. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
