import { brusselsDate, brusselsInstant, brusselsTime, isOpenAt } from '@sociaal-huis/schema';
import { belgianHolidays, type HoursSource, slotEnd } from '@sociaal-huis/schema';
import OpeningHours from 'opening_hours';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { dice, type Dice } from '../../packages/schema/src/opening-hours/random-hours.examples.ts';
import { writeOsmRule } from './osm-rule.ts';
import { randomDate, randomOffice } from './random-office.ts';

/** `HOURS_SEED=… vitest run --project hours` tries other offices, or a failed run once more. */
const seed = Number(process.env.HOURS_SEED ?? 20_261_124);
const offices = 1000;
const instantsEach = 10;
const minute = 60_000;

const belgium = { lat: 51.05, lon: 3.72, address: { country_code: 'be', state: 'Vlaanderen' } };
const zone = process.env.TZ;

// The other library tells the time by the clock of the machine; ours must not care.
beforeEach(() => {
  process.env.TZ = 'Europe/Brussels';
});
afterEach(() => {
  process.env.TZ = zone;
});

interface Question {
  office: HoursSource;
  instant: Date;
  rule: string;
  /** What the other library says. */
  isOpen: boolean;
}

/** Every question with the other library's answer. */
function askEverything(): Question[] {
  const die = dice(seed);
  return Array.from({ length: offices }, () => {
    const office = randomOffice(die);
    const rule = writeOsmRule(office);
    const theirs = new OpeningHours(rule, belgium);
    return Array.from({ length: instantsEach }, () => {
      const instant = randomInstant(die, office);
      return { office, instant, rule, isOpen: theirs.getState(instant) };
    });
  }).flat();
}

/** Any minute of a day that matters: half the time the edge of an exception, or of a slot. */
function randomInstant(die: Dice, { hours, exceptions }: HoursSource): Date {
  const edges = [
    ...exceptions.flatMap(({ from, until }) => [from, until]),
    ...hours.flatMap(({ validFrom, validUntil }) => [validFrom, validUntil]),
  ].filter((date) => date !== undefined);
  const date = edges.length > 0 && die.chance(0.5) ? die.pick(edges) : randomDate(die);
  if (die.chance(0.4))
    return new Date(brusselsInstant(date, '00:00').getTime() + die.below(1440) * minute);
  const slots = [...hours, ...exceptions].flatMap(({ slots: each }) => each);
  const slot = die.pick(slots);
  const time = die.chance(0.5) ? slot.from : slotEnd(slot);
  return new Date(brusselsInstant(date, time).getTime() + (die.below(3) - 1) * minute);
}

/** Questions that we answer otherwise, told so that one can look into them. */
function disagreements(questions: readonly Question[]): string[] {
  return questions
    .filter(({ office, instant, isOpen }) => (isOpenAt(instant, office) !== undefined) !== isOpen)
    .map(
      ({ instant, rule, isOpen }) =>
        `HOURS_SEED=${seed}: ${brusselsDate(instant)} ${brusselsTime(instant)} is ${isOpen ? 'open' : 'closed'} by\n${rule}`,
    );
}

test('opening_hours.js says the same of ten thousand random hours and instants', () => {
  const questions = askEverything();
  expect(questions).toHaveLength(10_000);
  expect(disagreements(questions).slice(0, 3)).toEqual([]);

  // The questions must be worth asking.
  const open = questions.filter(({ isOpen }) => isOpen).length;
  expect(open).toBeGreaterThan(1500);
  expect(open).toBeLessThan(8500);
  const dates = new Set(questions.map(({ instant }) => brusselsDate(instant)));
  for (const date of ['2026-03-29', '2026-10-25', '2027-03-28', '2026-12-31', '2027-01-01']) {
    expect(dates).toContain(date);
  }

  for (const other of ['UTC', 'America/New_York', 'Pacific/Apia']) {
    process.env.TZ = other;
    expect(disagreements(questions), other).toEqual([]);
  }
});

test('both know the same public holidays', () => {
  const theirs = new OpeningHours('PH', belgium);
  for (let year = 2024; year <= 2035; year += 1) {
    const ours = belgianHolidays(year).filter(({ kind }) => kind === 'wettelijk');
    const dates = Array.from({ length: 366 }, (_, day) => new Date(year, 0, 1 + day, 12))
      .filter((noon) => noon.getFullYear() === year && theirs.getState(noon))
      .map(brusselsDate);
    expect(dates).toEqual(ours.map(({ date }) => date));
  }
});
