import { expect, test } from 'vitest';
import type { HoursVersion } from '../parts/hours-version.ts';
import { brusselsDate, brusselsInstant, brusselsTime } from './brussels-time.ts';
import { addDays, dayOfWeek } from './calendar-date.ts';
import { currentVersion } from './current-version.ts';
import { exceptionsWithin } from './exceptions-within.ts';
import { hoursOn } from './hours-on.ts';
import { hoursPeriods } from './hours-periods.ts';
import { hoursRunOutOn } from './hours-run-out-on.ts';
import { isOpenAt } from './is-open-at.ts';
import { nextOpening } from './next-opening.ts';
import { dice, firstDate, halfHour, randomSource } from './random-hours.examples.ts';
import { sortSlots } from './slot-order.ts';
import type { DayHours } from './types.ts';
import { weekTable } from './week-table.ts';

const minute = 60_000;
const sources = Array.from({ length: 150 }, (_, seed) => randomSource(dice(seed + 1)));
const dates = Array.from({ length: 150 }, (_, day) => addDays(firstDate, day));

test('the random weeks show every state, so that the rules below are put to the test', () => {
  const states = sources.flatMap((source) => dates.map((date) => hoursOn(date, source).state));
  for (const state of ['open', 'closed', 'unknown'] as const) {
    expect(states.filter((each) => each === state).length).toBeGreaterThan(1000);
  }
});

test('an open day has slots of that day, sorted', () => {
  for (const source of sources) {
    for (const date of dates) {
      const day = hoursOn(date, source);
      if (day.state !== 'open') continue;
      expect(day.slots.length).toBeGreaterThan(0);
      expect(day.slots.every((slot) => slot.day === dayOfWeek(date))).toBe(true);
      expect(day.slots).toEqual(sortSlots(day.slots));
    }
  }
});

test('without exceptions a day is what the week table of its version says', () => {
  for (const { hours } of sources) {
    for (const date of dates) {
      const version = currentVersion(date, hours);
      const rows = version ? weekTable(version) : [];
      const slots = rows.find(({ day }) => day === dayOfWeek(date))?.slots ?? [];
      let expected: DayHours = { state: 'unknown' };
      if (slots.length > 0) expected = { state: 'open', slots };
      else if (version?.slots.length) expected = { state: 'closed', reason: 'week' };
      expect(hoursOn(date, { hours, exceptions: [] })).toEqual(expected);
    }
  }
});

test('an exception that decides about a day covers it and is announced before it', () => {
  for (const source of sources) {
    for (const date of dates) {
      const day = hoursOn(date, source);
      if (!('exception' in day) || !day.exception) continue;
      expect(day.exception.from <= date && date <= day.exception.until).toBe(true);
      const announced = exceptionsWithin(
        addDays(date, -28),
        28,
        source.exceptions,
        source.officeId,
      );
      expect(announced).toContain(day.exception);
    }
  }
});

test('taking away what is for another office changes nothing', () => {
  for (const source of sources.filter(({ officeId }) => officeId === 'a')) {
    const exceptions = source.exceptions.filter(
      ({ offices }) => offices.length === 0 || offices[0]?.documentId === 'a',
    );
    for (const date of dates) {
      expect(hoursOn(date, { hours: source.hours, exceptions })).toEqual(hoursOn(date, source));
    }
  }
});

test('hours are unknown on every date after they run out', () => {
  let ended = 0;
  for (const { hours } of sources) {
    const last = hoursRunOutOn(hours);
    if (!last) continue;
    ended += 1;
    const source = { hours, exceptions: [] };
    expect(hoursOn(last, source).state).not.toBe('unknown');
    for (let day = 1; day < 200; day += 1) {
      expect(hoursOn(addDays(last, day), source).state).toBe('unknown');
    }
  }
  expect(ended).toBeGreaterThan(20);
});

test('the next opening is the first half hour that is open', () => {
  let found = 0;
  sources.slice(0, 60).forEach((source, seed) => {
    const die = dice(seed + 1000);
    const start = brusselsInstant(die.date(), halfHour(die.below(48)));
    const opening = nextOpening(start, source, { withinDays: 5 });
    // Walks along the clock, which no change of the clock interrupts: slots are on half hours.
    const end = brusselsInstant(addDays(brusselsDate(start), 5), '24:00').getTime();
    let first: Date | undefined;
    for (let time = start.getTime(); time < end && !first; time += 30 * minute) {
      if (isOpenAt(new Date(time), source)) first = new Date(time);
    }
    expect(opening?.date).toBe(first && brusselsDate(first));
    if (!opening || !first) return;
    found += 1;
    const { from, until } = opening.slot;
    expect(from <= brusselsTime(first) && brusselsTime(first) < until).toBe(true);
  });
  expect(found).toBeGreaterThan(20);
});

test('what runs now is what opens next', () => {
  let running = 0;
  const die = dice(2000);
  for (let round = 0; round < 2000; round += 1) {
    const source = die.pick(sources);
    const instant = brusselsInstant(die.date(), halfHour(die.below(48)));
    const slot = isOpenAt(instant, source);
    if (!slot) continue;
    running += 1;
    expect(nextOpening(instant, source)).toEqual({ date: brusselsDate(instant), slot });
  }
  expect(running).toBeGreaterThan(50);
});

test('an instant comes back from its date and time, but for the second of a doubled hour', () => {
  const die = dice(3000);
  const start = Date.parse('2026-01-01T00:00:00Z');
  for (let round = 0; round < 5000; round += 1) {
    const instant = new Date(start + die.below(5 * 365 * 24 * 60) * minute);
    const back = brusselsInstant(brusselsDate(instant), brusselsTime(instant));
    const late = instant.getTime() - back.getTime();
    expect(late === 0 || (late === 60 * minute && brusselsTime(instant).startsWith('02'))).toBe(
      true,
    );
  }
});

test('adding and taking away days cancel out, and seven days keep the day of the week', () => {
  const die = dice(4000);
  for (let round = 0; round < 1000; round += 1) {
    const date = addDays(firstDate, die.below(40_000) - 20_000);
    const days = die.below(2000);
    expect(addDays(addDays(date, days), -days)).toBe(date);
    expect(dayOfWeek(addDays(date, 7))).toBe(dayOfWeek(date));
  }
});

test('the periods of hours follow one another and tell the version of each date', () => {
  for (const { hours } of sources) {
    const periods = hoursPeriods(hours);
    for (const date of dates) {
      const holding = periods.filter(
        ({ validFrom = date, validUntil = date }) => validFrom <= date && date <= validUntil,
      );
      expect(holding.map(({ slots }) => slots)).toEqual(
        [currentVersion(date, hours)].flatMap((version) => (version ? [version.slots] : [])),
      );
    }
    expect(periods.toSorted(byStart)).toEqual(periods);
  }
});

function byStart({ validFrom: a = '' }: HoursVersion, { validFrom: b = '' }: HoursVersion): number {
  return a < b ? -1 : Number(a > b);
}
