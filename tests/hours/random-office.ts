/**
 * Offices with random hours, kept within what an officer can enter: versions that follow one another
 * or lie within one another, slots that don't cross, exceptions long and short.
 */
import {
  addDays,
  days,
  holidayExceptions,
  type DatedException,
  type ExceptionSlot,
  type HoursSource,
  type HoursVersion,
  type Slot,
} from '@sociaal-huis/schema';
import type { Dice } from '../../packages/schema/src/opening-hours/random-hours.examples.ts';

/** The years in which everything happens. */
const firstYear = 2025;
const years = 5;

const here = [{ documentId: 'here' }];
const elsewhere = [{ documentId: 'elsewhere' }];
const markt = { street: 'Markt', houseNumber: '1', postcode: '9000', town: 'Gent' };

export function randomOffice(die: Dice): Required<HoursSource> {
  return {
    hours: randomVersions(die),
    exceptions: [...randomHolidays(die), ...randomExceptions(die)],
    officeId: 'here',
  };
}

/** A date in these years; now and then one on which clocks or calendars do something. */
export function randomDate(die: Dice): string {
  const year = firstYear + die.below(years);
  if (die.chance(0.7)) return addDays(`${year}-01-01`, die.below(365));
  const special = [
    lastSundayOf(year, '03'),
    lastSundayOf(year, '10'),
    `${year}-12-31`,
    `${year}-01-01`,
    `${year}-07-11`,
    `${year}-12-25`,
  ];
  return addDays(die.pick(special), die.below(3) - 1);
}

/** One week without end, one after another, or one with summer hours within. */
function randomVersions(die: Dice): HoursVersion[] {
  const border = randomDate(die);
  const shape = die.below(4);
  if (shape === 0) return [{ slots: randomWeek(die) }];
  if (shape === 1) return [{ validFrom: border, slots: randomWeek(die) }];
  if (shape === 2) {
    const next = addDays(border, 1 + die.below(2) * 20);
    return [
      { validUntil: border, slots: randomWeek(die) },
      { validFrom: next, slots: randomWeek(die) },
    ];
  }
  const end = addDays(border, 20 + die.below(60));
  return [
    { slots: randomWeek(die) },
    { validFrom: border, validUntil: end, slots: randomWeek(die) },
  ];
}

function randomWeek(die: Dice): Slot[] {
  const week = days.flatMap((day) =>
    die.chance(0.7) ? randomDay(die).map((slot) => ({ day, ...slot })) : [],
  );
  // A week without a single slot is one that nobody filled in.
  return week.length > 0 ? week : [{ day: 'maandag', ...randomDay(die)[0]! }];
}

/** One to three stretches one after another, at any hour of day or night. */
function randomDay(die: Dice): ExceptionSlot[] {
  const quarters = Array.from({ length: 2 * (1 + die.below(3)) }, () => die.below(97));
  const borders = [...new Set(quarters)].toSorted((a, b) => a - b);
  const slots: ExceptionSlot[] = [];
  for (let index = 0; index + 1 < borders.length; index += 2) {
    slots.push({
      from: timeOf(borders[index]!),
      until: timeOf(borders[index + 1]!, die.chance(0.5)),
      mode: die.pick(['vrije-inloop', 'op-afspraak', 'telefonisch'] as const),
    });
  }
  return slots.length > 0 ? slots : [{ from: '09:00', until: '12:00', mode: 'vrije-inloop' }];
}

/** A quarter of the day as a time; midnight at its end may be written in two ways. */
function timeOf(quarter: number, isMidnightZero = false): string {
  if (quarter === 96) return isMidnightZero ? '00:00' : '24:00';
  const hours = String(Math.floor(quarter / 4)).padStart(2, '0');
  return `${hours}:${String((quarter % 4) * 15).padStart(2, '0')}`;
}

function randomHolidays(die: Dice): DatedException[] {
  if (die.chance(0.5)) return [];
  const kinds = die.chance(0.5) ? (['wettelijk', 'vlaams'] as const) : (['wettelijk'] as const);
  const year = firstYear + die.below(years);
  return holidayExceptions(year, kinds).map((holiday) => ({ ...holiday, slots: [], offices: [] }));
}

/** No two of the same length, so that the shorter of two always decides. */
function randomExceptions(die: Dice): DatedException[] {
  const lengths = [2, 3, 4, 7, 12, 30, 90].filter(() => die.chance(0.5));
  return lengths.map((length) => {
    const from = randomDate(die);
    const closed = die.chance(0.5);
    const moves = !closed && die.chance(0.3);
    return {
      label: `Uitzondering van ${length} dagen`,
      from,
      until: addDays(from, length - 1),
      closed,
      slots: closed || moves ? [] : randomDay(die),
      ...(moves && { temporaryAddress: markt }),
      source: 'eigen',
      offices: die.pick([[], [], here, elsewhere]),
    };
  });
}

function lastSundayOf(year: number, month: '03' | '10'): string {
  const last = `${year}-${month}-31`;
  return addDays(last, -new Date(`${last}T12:00:00Z`).getUTCDay());
}
