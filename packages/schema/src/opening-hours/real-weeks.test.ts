import { expect, test } from 'vitest';
import { HoursExceptionSchema } from '../hours-exception.ts';
import { HoursVersionSchema } from '../parts/hours-version.ts';
import type { ExceptionSlot } from '../parts/slot.ts';
import { addDays } from './calendar-date.ts';
import { brusselsInstant } from './brussels-time.ts';
import { describeDay } from './describe.ts';
import { describeNow } from './describe-now.ts';
import { exceptionsWithin } from './exceptions-within.ts';
import { hoursOn } from './hours-on.ts';
import { isOpenAt } from './is-open-at.ts';
import { exceptionFor, mornings, tuesdays } from './opening-hours.examples.ts';
import type { DatedException } from './types.ts';

const untilNoon: ExceptionSlot[] = [{ from: '08:00', until: '12:00', mode: 'vrije-inloop' }];
const partial = { closed: false, slots: untilNoon };

const say = (date: string, exceptions: DatedException[], hours = [mornings]) =>
  describeDay(hoursOn(date, { hours, exceptions }));

/** What runs at "2026-12-22 10:00" in Brussels, and what a resident is told at that moment. */
function at(when: string, exceptions: DatedException[], hours = [mornings]) {
  const [date = '', time = ''] = when.split(' ');
  const instant = brusselsInstant(date, time);
  const source = { hours, exceptions };
  return [isOpenAt(instant, source)?.mode, describeNow(instant, source).sentence];
}

/** As an officer's entry comes through the checks at the border. */
const parseEntry = (exception: DatedException): DatedException =>
  HoursExceptionSchema.parse({ documentId: 'x', municipality: 'genk', ...exception });

test('a Tuesday with appointments in the morning and calls in the afternoon', () => {
  const week = HoursVersionSchema.parse(tuesdays);
  expect(say('2026-12-22', [], [week])).toBe(
    'Open van 9 tot 12 uur, op afspraak, en van 14 tot 16 uur, alleen telefonisch.',
  );
  expect(at('2026-12-22 11:59', [], [week])).toEqual([
    'op-afspraak',
    'Vandaag open tot 12 uur, op afspraak. Daarna alleen telefonisch bereikbaar van 14 tot 16 uur.',
  ]);
  expect(at('2026-12-22 12:00', [], [week])[0]).toBeUndefined();
  expect(at('2026-12-22 15:00', [], [week])).toEqual([
    'telefonisch',
    'Nu alleen telefonisch bereikbaar tot 16 uur. Volgende keer open: dinsdag 29 december om 9 uur, op afspraak.',
  ]);
});

test('a list of 22 dated closings of which 3 for part of the day', () => {
  const list = [
    exceptionFor('Dag van de Arbeid', '2025-05-01', { source: 'feestdag' }),
    exceptionFor('Brugdag', '2025-05-02'),
    exceptionFor('Onze-Lieve-Heer-Hemelvaart', '2025-05-29', { source: 'feestdag' }),
    exceptionFor('Brugdag', '2025-05-30'),
    exceptionFor('Pinkstermaandag', '2025-06-09', { source: 'feestdag' }),
    exceptionFor('Personeelsfeest', '2025-06-27', partial),
    exceptionFor('Feest van de Vlaamse Gemeenschap', '2025-07-11', { source: 'feestdag' }),
    exceptionFor('Nationale feestdag', '2025-07-21', { source: 'feestdag' }),
    exceptionFor('Onze-Lieve-Vrouw-Hemelvaart', '2025-08-15', { source: 'feestdag' }),
    exceptionFor('Kermismaandag', '2025-09-08'),
    exceptionFor('Vorming', '2025-09-26'),
    exceptionFor('Verhuis van het archief', '2025-10-03'),
    exceptionFor('Allerheiligen', '2025-11-01', { source: 'feestdag' }),
    exceptionFor('Allerzielen', '2025-11-02', { source: 'feestdag' }),
    exceptionFor('Brugdag', '2025-11-10'),
    exceptionFor('Wapenstilstand', '2025-11-11', { source: 'feestdag' }),
    exceptionFor('Koningsdag', '2025-11-15', { source: 'feestdag' }),
    exceptionFor('Kerstavond', '2025-12-24', partial),
    exceptionFor('Kerstmis', '2025-12-25', { source: 'feestdag' }),
    exceptionFor('Tweede kerstdag', '2025-12-26', { source: 'feestdag' }),
    exceptionFor('Oudejaar', '2025-12-31', partial),
    exceptionFor('Nieuwjaar', '2026-01-01', { source: 'feestdag' }),
  ].map(parseEntry);
  expect(list).toHaveLength(22);

  const states = list.map(({ from }) => hoursOn(from, { hours: [mornings], exceptions: list }));
  expect(states.filter(({ state }) => state === 'closed')).toHaveLength(19);
  expect(states.filter(({ state }) => state === 'open')).toHaveLength(3);
  expect(states.map((day) => 'exception' in day && day.exception)).toEqual(list);

  // At half past nine each of them would be open; of the 22 only the three for part of the day are.
  const told = list.map(({ from }) => at(`${from} 09:30`, list));
  expect(told.filter(([mode]) => mode === 'vrije-inloop')).toHaveLength(3);
  for (const [index, { label, closed }] of list.entries()) {
    expect(told[index]![1]).toContain(
      closed ? `Vandaag gesloten (${label}).` : `Andere uren dan gewoonlijk (${label}).`,
    );
  }

  const dates = Array.from({ length: 276 }, (_, day) => addDays('2025-05-01', day));
  const touched = dates.filter((date) => {
    const day = hoursOn(date, { hours: [mornings], exceptions: list });
    return 'exception' in day;
  });
  expect(touched).toEqual(list.map(({ from }) => from));
  expect(exceptionsWithin('2025-12-20', undefined, list)).toEqual(list.slice(-5));
});

test('24 and 31 December until noon, with the holidays between them', () => {
  const exceptions = [
    exceptionFor('Kerstavond', '2026-12-24', partial),
    exceptionFor('Kerstmis', '2026-12-25', { source: 'feestdag' }),
    exceptionFor('Oudejaar', '2026-12-31', partial),
    exceptionFor('Nieuwjaar', '2027-01-01', { source: 'feestdag' }),
  ].map(parseEntry);
  const dates = ['2026-12-24', '2026-12-25', '2026-12-28', '2026-12-31', '2027-01-01'];
  expect(dates.map((date) => say(date, exceptions))).toEqual([
    'Kerstavond: open van 8 tot 12 uur, zonder afspraak.',
    'Kerstmis: gesloten.',
    'Open van 9 tot 12 uur, zonder afspraak.',
    'Oudejaar: open van 8 tot 12 uur, zonder afspraak.',
    'Nieuwjaar: gesloten.',
  ]);
  expect(at('2026-12-24 11:59', exceptions)).toEqual([
    'vrije-inloop',
    'Vandaag open tot 12 uur, zonder afspraak. Andere uren dan gewoonlijk (Kerstavond).',
  ]);
  expect(at('2026-12-24 12:00', exceptions)).toEqual([
    undefined,
    'Nu gesloten. Volgende keer open: maandag 28 december om 9 uur, zonder afspraak.',
  ]);
  expect(at('2026-12-31 13:00', exceptions)).toEqual([
    undefined,
    'Nu gesloten. Volgende keer open: maandag 4 januari om 9 uur, zonder afspraak.',
  ]);
});

test('moved to another address for one day', () => {
  const moved = exceptionFor('Verkiezingen in ons gebouw', '2026-12-22', {
    closed: false,
    temporaryAddress: { street: 'Markt', houseNumber: '1', postcode: '3600', town: 'Genk' },
  });
  expect(parseEntry(moved)).toMatchObject(moved);
  expect(say('2026-12-21', [moved])).toBe('Open van 9 tot 12 uur, zonder afspraak.');
  expect(say('2026-12-22', [moved])).toBe(
    'Verkiezingen in ons gebouw: open van 9 tot 12 uur, zonder afspraak. Ander adres: Markt 1, 3600 Genk.',
  );
  expect(at('2026-12-22 10:00', [moved])).toEqual([
    'vrije-inloop',
    'Vandaag open tot 12 uur, zonder afspraak. Vandaag op een ander adres: Markt 1, 3600 Genk (Verkiezingen in ons gebouw).',
  ]);
  expect(at('2026-12-23 10:00', [moved])).toEqual([
    'vrije-inloop',
    'Vandaag open tot 12 uur, zonder afspraak.',
  ]);
});
