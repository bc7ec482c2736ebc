import type { HoursVersion } from '../parts/hours-version.ts';
import type { ExceptionSlot } from '../parts/slot.ts';
import { addDays, weekDays } from './calendar-date.ts';
import type { DatedException, HoursSource } from './types.ts';

/** First of the days on which the random weeks and exceptions begin. */
export const firstDate = '2026-01-01';

/** mulberry32 by Tommy Ettinger (public domain): the same seed gives the same weeks. */
export function dice(seed: number) {
  let state = seed;
  const roll = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (end: number) => Math.floor(roll() * end);
  return {
    below,
    chance: (share: number) => roll() < share,
    pick: <T>(list: readonly T[]): T => list[below(list.length)]!,
    some: <T>(most: number, make: () => T): T[] => Array.from({ length: below(most + 1) }, make),
    date: () => addDays(firstDate, below(120)),
  };
}

export type Dice = ReturnType<typeof dice>;

function randomSlot({ below, pick }: Dice): ExceptionSlot {
  const start = below(47);
  const end = start + 1 + below(48 - start);
  return {
    from: halfHour(start),
    until: halfHour(end),
    mode: pick(['vrije-inloop', 'op-afspraak', 'telefonisch'] as const),
  };
}

/** `9` as `04:30`: the half hours of a day, counted from midnight. */
export function halfHour(index: number): string {
  return `${String(Math.floor(index / 2)).padStart(2, '0')}:${index % 2 ? '30' : '00'}`;
}

function randomVersion(die: Dice): HoursVersion {
  const from = die.date();
  return {
    validFrom: die.chance(0.6) ? from : undefined,
    validUntil: die.chance(0.6) ? addDays(from, die.below(60)) : undefined,
    slots: die.some(6, () => ({ ...randomSlot(die), day: die.pick(weekDays) })),
  };
}

function randomException(die: Dice): DatedException {
  const from = die.date();
  return {
    label: `Uitzondering ${die.below(1000)}`,
    from,
    until: addDays(from, die.below(10)),
    closed: die.chance(0.4),
    slots: die.some(2, () => randomSlot(die)),
    source: die.pick(['eigen', 'feestdag'] as const),
    offices: die.chance(0.4) ? [{ documentId: die.pick(['a', 'b']) }] : [],
  };
}

/** The hours of an office as no officer would write them: overlapping, in any order, with gaps. */
export function randomSource(die: Dice): HoursSource {
  return {
    hours: die.some(3, () => randomVersion(die)),
    exceptions: die.some(8, () => randomException(die)),
    officeId: die.pick(['a', 'b', undefined]),
  };
}
