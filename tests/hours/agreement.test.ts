import {
  addDays,
  brusselsInstant,
  describeNow,
  describeStretch,
  type Day,
  dayOfWeek,
  exceptionOn,
  type ExceptionSlot,
  type HoursException,
  HoursExceptionSchema,
  hoursOn,
  isOutOfUse,
  type Municipality,
  type Office,
  OfficeSchema,
  omitNull,
  packHours,
  slotEnd,
  unpackHours,
} from '@sociaal-huis/schema';
import { readMunicipalities } from '@sociaal-huis/schema/municipalities';
import { describe, expect, test } from 'vitest';
import { buildWeeks } from '../../apps/web/src/page-logic/office-hours.ts';
import type { MunicipalityContent } from '../../apps/web/src/content/municipality-content.ts';
import { buildOfficeCalendar } from '../../apps/web/src/feeds/office-calendar.ts';
import { translate } from '../../apps/web/src/i18n/translate.ts';
import { buildGovernmentOffice } from '../../apps/web/src/structured-data/government-office.ts';
import { dice } from '../../packages/schema/src/opening-hours/random-hours.examples.ts';
import { readFixtures } from '../helpers/fixtures.ts';
import { randomOffice } from './random-office.ts';
import { type CalendarDay, readCalendar } from './read-calendar.ts';

const origin = { site: 'https://welzijn.example', plan: { base: '/' } };
const calendarOf = (municipality: Municipality, office: Office, exceptions: HoursException[]) =>
  readCalendar(buildOfficeCalendar({ municipality, hoursExceptions: exceptions }, office, origin));

/** What a calendar says that is not so, and what it keeps silent about. */
function faultsOf(calendar: CalendarDay[], date: string, office: Office, all: HoursException[]) {
  const day = hoursOn(date, { ...office, exceptions: all, officeId: office.documentId });
  const exception = exceptionOn(date, all, office.documentId);
  const events = calendar.filter((event) => event.date === date);
  const shut = events.filter(({ summary }) => summary.endsWith('gesloten'));
  const timed = events.flatMap(({ hours }) => hours ?? []);
  const said = timed.map(({ from, until }) => `${from} ${until}`);
  const slots = exception && day.state === 'open' ? exception.slots : [];
  const only = slots.length === 1 ? [`${slots[0]!.from} ${slotEnd(slots[0]!)}`] : [];
  const whole = events.filter(({ hours }) => !hours).map(({ description }) => description);
  return [
    ...(shut.length > 0 === (exception?.closed === true) ? [] : ['closed or not']),
    ...(JSON.stringify(said) === JSON.stringify(only) ? [] : ['other times']),
    ...(slots.length < 2 ||
    slots.every((slot) => whole.some((text) => text.includes(describeStretch(slot))))
      ? []
      : ['a stretch is not told']),
    ...(exception?.temporaryAddress && !events.some(({ location }) => location)
      ? ['another address is not told']
      : []),
  ].map((fault) => `${office.name} on ${date}: ${fault}`);
}

test('a calendar of random exceptions says of each of their days what the hours say', () => {
  const [municipality] = readMunicipalities();
  const die = dice(7);
  let days = 0;
  for (let round = 0; round < 150; round += 1) {
    const { hours, exceptions } = randomOffice(die);
    const office = { documentId: 'here', slug: 'loket', name: `Loket ${round}`, hours } as Office;
    const all = exceptions.map(
      (exception, index) =>
        ({ ...exception, documentId: `e${index}`, sample: false }) as HoursException,
    );
    const calendar = calendarOf(municipality!, office, all);
    const dates = new Set(
      exceptions.flatMap(({ from, until }) => [addDays(from, -1), from, addDays(from, 1), until]),
    );
    days += dates.size;
    expect([...dates].flatMap((date) => faultsOf(calendar, date, office, all))).toEqual([]);
  }
  expect(days).toBeGreaterThan(2000);
});

/** The recorded content has the holidays, other hours and a new week within sixty days of it. */
const today = '2026-12-10';

describe('every office of the recorded content, on each of sixty days', () => {
  const dates = Array.from({ length: 60 }, (_, day) => addDays(today, day));
  const allExceptions = readFixtures('hours-exceptions').map((entry) =>
    HoursExceptionSchema.parse(omitNull(entry)),
  );
  const cases = readFixtures('offices').map((entry) => {
    const office = OfficeSchema.parse(omitNull(entry));
    const exceptions = allExceptions.filter(
      ({ municipality }) => municipality === office.municipality,
    );
    const municipality = readMunicipalities().find(({ slug }) => slug === office.municipality)!;
    return { name: `${office.municipality} ${office.slug}`, office, exceptions, municipality };
  });

  test.each(cases)('$name: table, list, calendar, JSON-LD and line agree', (each) => {
    const { office, exceptions, municipality } = each;
    const source = { ...office, exceptions, officeId: office.documentId };
    const calendar = calendarOf(municipality, office, exceptions);
    const packed = unpackHours(packHours(source, today));
    for (const date of dates) {
      expect(faultsOf(calendar, date, office, exceptions)).toEqual([]);
      if (isOutOfUse(date, source)) {
        expect(describeNow(brusselsInstant(date, '10:00'), packed).state).toBe('closed');
        continue;
      }
      const day = hoursOn(date, source);
      const slots = day.state === 'open' ? day.slots : [];
      // On the page: the week of that date, but for what the list of exceptions says.
      const exception = exceptionOn(date, exceptions, office.documentId);
      const decides = exception && (exception.closed || exception.slots.length > 0);
      if (!decides) expect(tableOn(date, office, municipality)).toEqual(stretches(slots));
      else expect(stretches(exception.slots)).toEqual(stretches(slots));
      expect(deskInJsonLd(date, each)).toEqual(
        stretches(slots.filter(({ mode }) => mode !== 'telefonisch')),
      );
      for (const slot of slots) {
        const line = describeNow(brusselsInstant(date, slot.from), packed);
        expect(line.state, `${date} ${slot.from}`).toBe(
          slot.mode === 'telefonisch' && !isAtDesk(slot.from, slots) ? 'phone' : 'open',
        );
      }
      const midnight = describeNow(brusselsInstant(date, '00:00'), packed).state;
      expect(midnight).toBe(day.state === 'unknown' ? 'unknown' : 'closed');
    }
  });

  test('the sixty days hold exceptions of every kind that the content has', () => {
    const near = allExceptions.filter(({ from, until }) => until >= today && from <= dates.at(-1)!);
    expect(near.length).toBeGreaterThan(0);
  });
});

function stretches(slots: readonly ExceptionSlot[]): string[] {
  return slots.map((slot) => `${slot.from}-${slotEnd(slot)}`).toSorted();
}

function isAtDesk(time: string, slots: readonly ExceptionSlot[]): boolean {
  return slots.some(
    (slot) => slot.mode !== 'telefonisch' && slot.from <= time && time < slotEnd(slot),
  );
}

/** The row of the week table that a page built on this date shows first. */
function tableOn(date: string, office: Office, municipality: Municipality): string[] {
  const [week] = buildWeeks(office.hours, 'Uren', date, translate(municipality));
  const row = week?.rows?.find(({ day }) => day === dayOfWeek(date));
  return stretches(row?.slots ?? []);
}

interface Specification {
  dayOfWeek?: string;
  opens: string;
  closes: string;
  validFrom?: string;
  validThrough?: string;
}

const dayNames: Record<Day, string> = {
  maandag: 'Monday',
  dinsdag: 'Tuesday',
  woensdag: 'Wednesday',
  donderdag: 'Thursday',
  vrijdag: 'Friday',
  zaterdag: 'Saturday',
  zondag: 'Sunday',
};

/** What a search engine reads on a page of that date: the special hours of a date, else those of its day of the week. */
function deskInJsonLd(
  date: string,
  each: { office: Office; exceptions: HoursException[]; municipality: Municipality },
): string[] {
  const { municipality, exceptions } = each;
  // A machine is told no sample facts at all, so for this test they are taken for true.
  const office = { ...each.office, sample: false };
  const hoursExceptions = exceptions.map((exception) => ({ ...exception, sample: false }));
  const node = buildGovernmentOffice(
    { municipality, hoursExceptions } as unknown as MunicipalityContent,
    office,
    { toUrl: (path) => `https://welzijn.example${path}`, today: date },
  ) as Record<string, Specification[] | undefined>;
  const holding = (list: Specification[] = []) =>
    list.filter(
      ({ validFrom = date, validThrough = date }) => validFrom <= date && date <= validThrough,
    );
  const special = holding(node.specialOpeningHoursSpecification);
  const usual = holding(node.openingHoursSpecification).filter((specification) =>
    specification.dayOfWeek?.endsWith(dayNames[dayOfWeek(date)]),
  );
  return (special.length > 0 ? special : usual)
    .filter(({ opens, closes }) => opens !== closes)
    .map(({ opens, closes }) => `${opens}-${closes === '23:59' ? '24:00' : closes}`)
    .toSorted();
}
