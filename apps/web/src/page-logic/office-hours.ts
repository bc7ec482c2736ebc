import {
  addDays,
  hoursPeriods,
  weekTable,
  type HoursException,
  type HoursVersion,
  type Office,
} from '@sociaal-huis/schema';
import type { HoursWeek } from '@sociaal-huis/ui/hours-table/HoursTable.tsx';
import { formatDate } from '@sociaal-huis/ui/format/format-date.ts';
import type { Strings } from '../i18n/nl-be.ts';

/** How far ahead a card looks: four weeks, in days. The page of the office shows everything. */
export const daysAhead = 28;

/**
 * The week tables a page shows: every period that is not over, because the page is still read when
 * the next one starts. Each caption says from when until when its hours hold; around temporary hours
 * the usual ones are shown twice, before and after.
 *
 * Without any version the hours are not known, which is not the same as closed.
 */
export function buildWeeks(
  versions: readonly HoursVersion[],
  subject: string,
  today: string,
  t: Strings,
): HoursWeek[] {
  const weeks = hoursPeriods(versions)
    .filter(({ validUntil }) => validUntil === undefined || validUntil >= today)
    .map((version) => ({
      caption: [subject, period(version, today, t)].filter(Boolean).join(', '),
      // A week without a single slot was never filled in.
      ...(version.slots.length > 0 && { rows: weekTable(version) }),
    }));
  return weeks.length > 0 ? weeks : [{ caption: subject }];
}

/**
 * The week tables of a card, which has little room: the hours that hold now and those that begin
 * within four weeks. Where nothing holds yet, the hours that begin first.
 */
export function buildNearWeeks(
  versions: readonly HoursVersion[],
  subject: string,
  today: string,
  t: Strings,
): HoursWeek[] {
  const periods = hoursPeriods(versions);
  const near = periods.filter(({ validFrom = '' }) => validFrom <= addDays(today, daysAhead));
  const holds = near.some(({ validUntil }) => validUntil === undefined || validUntil >= today);
  return holds
    ? buildWeeks(near, subject, today, t)
    : buildWeeks(periods, subject, today, t).slice(0, 1);
}

/** Exceptions that are not over, earliest first: all of them, however far ahead. */
export function upcomingExceptions(
  exceptions: readonly HoursException[],
  today: string,
): HoursException[] {
  return exceptions
    .filter(({ until }) => until >= today)
    .toSorted((a, b) => a.from.localeCompare(b.from));
}

/** An office whose unusual status is over works as usual again, also before an officer says so. */
export function withoutPastStatus(office: Office, today: string): Office {
  const isOver = office.statusUntil !== undefined && office.statusUntil < today;
  return isOver ? { ...office, operatingStatus: 'normaal' } : office;
}

/** When hours began no longer matters once they have; the page stays true without it. */
function period({ validFrom = '', validUntil }: HoursVersion, today: string, t: Strings): string {
  if (validFrom <= today) return validUntil ? t.site.until(formatDate(validUntil)) : '';
  if (!validUntil) return t.site.from(formatDate(validFrom));
  return t.site.period(formatDate(validFrom), formatDate(validUntil));
}
