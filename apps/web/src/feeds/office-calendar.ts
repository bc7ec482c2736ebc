import {
  addDays,
  dayOfWeek,
  daysBetween,
  describeDay,
  describeException,
  exceptionOn,
  type HoursException,
  type Office,
} from '@sociaal-huis/schema';
import { exceptionsOf, type MunicipalityContent } from '../content/municipality-content.ts';
import { translate } from '../i18n/translate.ts';
import { absoluteUrl, officePath } from '../routing/paths.ts';
import { escapeValue, joinContentLines } from './content-lines.ts';
import type { FeedOrigin } from './feed-origin.ts';
import { formatAddress } from './format-address.ts';

type CalendarContent = Pick<MunicipalityContent, 'municipality' | 'hoursExceptions'>;

/** The clock of Brussels since 1996; a calendar needs its rules beside times that name it. */
const brussels = [
  'BEGIN:VTIMEZONE',
  'TZID:Europe/Brussels',
  'BEGIN:DAYLIGHT',
  'DTSTART:19960331T020000',
  'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0200',
  'TZNAME:CEST',
  'END:DAYLIGHT',
  'BEGIN:STANDARD',
  'DTSTART:19961027T030000',
  'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
  'TZOFFSETFROM:+0200',
  'TZOFFSETTO:+0100',
  'TZNAME:CET',
  'END:STANDARD',
  'END:VTIMEZONE',
];

/**
 * The days on which an office keeps other hours, for a calendar (RFC 5545): one event per exception,
 * past ones too. An exception that another one overrules on all of its days has no event.
 *
 * An event lasts as long as the office is open when that is one stretch of the day. It lasts the whole
 * day when the office is closed, and when it opens in several stretches: one event cannot have a break,
 * and from the first to the last would tell somebody to come at noon.
 *
 * Nothing depends on the time of the build: DTSTAMP, which calendars demand, is the first day of the
 * exception. The time zone stands in each file, for a calendar without any part is not valid.
 */
export function buildOfficeCalendar(
  content: CalendarContent,
  office: Office,
  { site, plan }: FeedOrigin,
): string {
  const { municipality } = content;
  const t = translate(municipality);
  const exceptions = exceptionsOf(content as MunicipalityContent, office);
  const name = escapeValue(t.site.title(t.office.exceptions, office.name));
  const url = absoluteUrl(officePath(municipality, office.slug, plan), site);

  const events = exceptions.flatMap((exception) => {
    const days = daysOf(exception).filter((day) => holdsOn(day, exception, exceptions, office));
    if (days.length === 0) return [];
    const description = describeException(exception);
    const note = exception.sample ? `${t.sample.label}. ${description}` : description;
    const { temporaryAddress: address } = exception;
    return [
      'BEGIN:VEVENT',
      // One exception may be for several offices, and somebody may keep the calendars of two.
      `UID:${exception.documentId}-${office.documentId}@${municipality.domain}`,
      `DTSTAMP:${asDate(exception.from)}T000000Z`,
      ...timesOf(exception, days),
      `SUMMARY:${escapeValue(`${office.name}: ${summarise(exception)}`)}`,
      `DESCRIPTION:${escapeValue(note)}`,
      ...(address ? [`LOCATION:${escapeValue(formatAddress(address))}`] : []),
      `URL:${url}`,
      // It says when the office is open, not that the resident is busy.
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
    ];
  });

  return joinContentLines([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Sociaal Huis//Afwijkende uren//NL',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `NAME:${name}`,
    // Apple and Google read this older name.
    `X-WR-CALNAME:${name}`,
    'REFRESH-INTERVAL;VALUE=DURATION:P1D',
    ...brussels,
    ...events,
    'END:VCALENDAR',
  ]);
}

function daysOf({ from, until }: HoursException): string[] {
  return Array.from({ length: daysBetween(from, until) + 1 }, (_, index) => addDays(from, index));
}

/** Whether what an exception says is true on a day, whichever exception decides about it. */
function holdsOn(
  day: string,
  exception: HoursException,
  all: readonly HoursException[],
  office: Office,
): boolean {
  const deciding = exceptionOn(day, all, office.documentId);
  if (deciding === undefined || deciding === exception) return true;
  if (exception.closed || deciding.closed) return exception.closed && deciding.closed;
  return exception.slots.length === 0 && exception.temporaryAddress !== undefined;
}

/** When the event is: DTSTART, DTEND, and what it takes to come back on the other days. */
function timesOf({ slots }: HoursException, days: readonly string[]): string[] {
  const first = days[0]!;
  const last = days.at(-1)!;
  const length = daysBetween(first, last) + 1;
  const [slot, second] = slots;
  const timed = slot !== undefined && second === undefined;
  if (!timed && length === days.length) return wholeDays(first, last);

  const startOn = (day: string) => (timed ? asTime(day, slot.from) : `VALUE=DATE:${asDate(day)}`);
  const gaps = Array.from({ length }, (_, index) => addDays(first, index)).filter(
    (day) => !days.includes(day),
  );
  return [
    ...(timed
      ? [`DTSTART;${startOn(first)}`, `DTEND;${asTime(first, slot.until, true)}`]
      : wholeDays(first, first)),
    ...(length > 1 ? [`RRULE:FREQ=DAILY;COUNT=${length}`] : []),
    ...gaps.map((day) => `EXDATE;${startOn(day)}`),
  ];
}

/** The day of DTEND is the first on which the event is over. */
function wholeDays(first: string, last: string): string[] {
  return [`DTSTART;VALUE=DATE:${asDate(first)}`, `DTEND;VALUE=DATE:${asDate(addDays(last, 1))}`];
}

/** An end at `00:00` is the midnight after the day. */
function asTime(day: string, time: string, isEnd = false): string {
  const date = isEnd && time === '00:00' ? addDays(day, 1) : day;
  return `TZID=Europe/Brussels:${asDate(date)}T${time.replace(':', '')}00`;
}

function asDate(day: string): string {
  return day.replaceAll('-', '');
}

/** What a calendar shows in its grid: "Kerstmis: gesloten". Another address has its own line. */
function summarise(exception: HoursException): string {
  const { label, from, until, closed, source, offices } = exception;
  const slots = exception.slots.map((slot) => ({ ...slot, day: dayOfWeek(from) }));
  const withoutAddress = { label, from, until, closed, slots, source, offices };
  if (closed) {
    return trimStop(
      describeDay({ state: 'closed', reason: 'exception', exception: withoutAddress }),
    );
  }
  if (slots.length === 0) return label;
  return trimStop(describeDay({ state: 'open', slots, exception: withoutAddress }));
}

function trimStop(sentence: string): string {
  return sentence.replace(/\.$/, '');
}
