import { expect, test } from 'vitest';
import { brusselsDate, brusselsInstant } from './brussels-time.ts';
import { addDays } from './calendar-date.ts';
import { describeNow } from './describe-now.ts';
import { exceptionPeriods } from './exception-periods.ts';
import { exceptionOn } from './exception-on.ts';
import { hoursOn } from './hours-on.ts';
import { isOpenAt } from './is-open-at.ts';
import { packHours, unpackHours } from './pack-hours.ts';
import { dice, firstDate, halfHour, randomSource } from './random-hours.examples.ts';
import type { OfficeHours } from './types.ts';

const hour = 3_600_000;

/** Offices with random hours, of which some don't work as usual for some days. */
function randomOffice(seed: number): OfficeHours {
  const die = dice(seed);
  const source = randomSource(die);
  const statusFrom = die.date();
  if (die.chance(0.7)) return { ...source, operatingStatus: 'normaal' };
  return {
    ...source,
    operatingStatus: die.pick(['beperkt', 'tijdelijk-gesloten', 'verhuisd', 'binnenkort-open']),
    statusFrom: die.chance(0.7) ? statusFrom : undefined,
    statusUntil: die.chance(0.7) ? addDays(statusFrom, die.below(30)) : undefined,
  };
}

const offices = Array.from({ length: 120 }, (_, seed) => randomOffice(seed + 1));
const instantOf = (seed: number) => {
  const die = dice(seed);
  return brusselsInstant(die.date(), halfHour(die.below(48)));
};

test('an office that works as usual is said to be open exactly when its desk is', () => {
  const states = new Map<string, number>();
  for (const [seed, office] of offices.entries()) {
    if (office.operatingStatus !== 'normaal') continue;
    for (let round = 0; round < 50; round += 1) {
      const instant = instantOf(seed * 1000 + round);
      const { state } = describeNow(instant, office);
      const slot = isOpenAt(instant, office);
      const known = hoursOn(brusselsDate(instant), office).state !== 'unknown';
      const shut = known ? 'closed' : 'unknown';
      const expected = slot ? (slot.mode === 'telefonisch' ? 'phone' : 'open') : shut;
      expect(state).toBe(expected);
      states.set(state, (states.get(state) ?? 0) + 1);
    }
  }
  for (const state of ['open', 'phone', 'closed', 'unknown']) {
    expect(states.get(state), state).toBeGreaterThan(100);
  }
});

test('what is said holds until the instant at which it must be said anew', () => {
  for (const [seed, office] of offices.entries()) {
    const instant = instantOf(seed);
    const { sentence, changesAt } = describeNow(instant, office);
    expect(changesAt.getTime()).toBeGreaterThan(instant.getTime());
    const justBefore = new Date(changesAt.getTime() - 1000);
    expect(describeNow(justBefore, office).sentence).toBe(sentence);
  }
});

test('packed hours say the same on the day of the build and for 40 days after it', () => {
  const today = addDays(firstDate, 10);
  const start = brusselsInstant(today, '00:00').getTime();
  for (const office of offices.slice(0, 60)) {
    const packed = unpackHours(JSON.parse(JSON.stringify(packHours(office, today))));
    for (let hours = 0; hours <= 40 * 24; hours += 11) {
      const instant = new Date(start + hours * hour);
      expect(describeNow(instant, packed)).toEqual(describeNow(instant, office));
    }
  }
});

test('the periods of exceptions follow one another and tell the exception of each date', () => {
  for (const { exceptions, officeId } of offices) {
    const periods = exceptionPeriods(exceptions, officeId);
    for (let day = 0; day < 150; day += 1) {
      const date = addDays(firstDate, day);
      const holding = periods.filter(({ from, until }) => from <= date && date <= until);
      const deciding = exceptionOn(date, exceptions, officeId);
      expect(holding.map(({ exception }) => exception)).toEqual(deciding ? [deciding] : []);
    }
  }
});
