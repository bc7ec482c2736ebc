import { describe, expect, test } from 'vitest';
import type { ExceptionSlot, Slot } from '../parts/slot.ts';
import { brusselsInstant } from './brussels-time.ts';
import { weekDays } from './calendar-date.ts';
import { describeNow } from './describe-now.ts';
import { exceptionFor, mornings, tuesdays } from './opening-hours.examples.ts';
import type { DatedException, OfficeHours } from './types.ts';

/** What is said at a date and time in Brussels: "2026-12-22 10:00". */
function at(when: string, source: Partial<OfficeHours>) {
  const [date = '', time = ''] = when.split(' ');
  return describeNow(brusselsInstant(date, time), { hours: [], exceptions: [], ...source });
}
const say = (when: string, source: Partial<OfficeHours>) => at(when, source).sentence;

const slot = (from: string, until: string, mode: Slot['mode'] = 'vrije-inloop'): ExceptionSlot => ({
  from,
  until,
  mode,
});
/** The same slots on each working day. */
const workingDays = (...slots: ExceptionSlot[]) => ({
  hours: [
    { slots: weekDays.slice(0, 5).flatMap((day) => slots.map((each) => ({ day, ...each }))) },
  ],
});
const split = workingDays(slot('09:00', '12:00'), slot('13:30', '16:00', 'op-afspraak'));
const markt = { street: 'Markt', houseNumber: '1', postcode: '3600', town: 'Genk' };

describe('through an ordinary day', () => {
  test.each([
    ['2026-12-22 08:59', 'closed', 'Nu gesloten. Vandaag open om 9 uur, zonder afspraak.'],
    [
      '2026-12-22 09:00',
      'open',
      'Nu open tot 12 uur, zonder afspraak. Vandaag weer open om 13.30 uur, op afspraak.',
    ],
    ['2026-12-22 12:00', 'closed', 'Nu gesloten. Vandaag weer open om 13.30 uur, op afspraak.'],
    ['2026-12-22 15:59', 'open', 'Vandaag open tot 16 uur, op afspraak.'],
    [
      '2026-12-22 16:00',
      'closed',
      'Nu gesloten. Volgende keer open: morgen om 9 uur, zonder afspraak.',
    ],
    [
      '2026-12-26 10:00',
      'closed',
      'Vandaag gesloten. Volgende keer open: maandag 28 december om 9 uur, zonder afspraak.',
    ],
  ])('at %s it is %s', (when, state, sentence) => {
    expect(at(when, split)).toMatchObject({ state, sentence });
  });

  test('slots that say the same and follow on are one stay', () => {
    const hours = workingDays(slot('09:00', '12:00'), slot('12:00', '14:00'));
    expect(say('2026-12-22 10:00', hours)).toBe('Vandaag open tot 14 uur, zonder afspraak.');
  });

  test('what a visitor must know of a slot is said with it', () => {
    const hours = workingDays({ ...slot('09:00', '12:00'), note: 'laatste bezoeker om 11.30 uur' });
    expect(say('2026-12-22 10:00', hours)).toBe(
      'Vandaag open tot 12 uur, zonder afspraak (laatste bezoeker om 11.30 uur).',
    );
  });

  test('a slot until midnight runs until 24 hours', () => {
    expect(say('2026-12-22 23:59', workingDays(slot('18:00', '00:00')))).toBe(
      'Vandaag open tot 24 uur, zonder afspraak.',
    );
  });
});

describe('a Tuesday with appointments in the morning and calls in the afternoon', () => {
  const next = 'Volgende keer open: dinsdag 29 december om 9 uur, op afspraak.';
  test.each([
    [
      '10:00',
      'open',
      'Vandaag open tot 12 uur, op afspraak. Daarna alleen telefonisch bereikbaar van 14 tot 16 uur.',
    ],
    [
      '13:00',
      'closed',
      `Nu gesloten. Vandaag alleen telefonisch bereikbaar van 14 tot 16 uur. ${next}`,
    ],
    ['14:00', 'phone', `Nu alleen telefonisch bereikbaar tot 16 uur. ${next}`],
    ['16:00', 'closed', `Nu gesloten. ${next}`],
  ])('at %s it is %s', (time, state, sentence) => {
    expect(at(`2026-12-22 ${time}`, { hours: [tuesdays] })).toMatchObject({ state, sentence });
  });
});

describe('a phone that is answered all day, with the desk open in the middle', () => {
  const allDay = workingDays(slot('08:00', '17:00', 'telefonisch'), slot('09:00', '12:00'));
  test.each([
    [
      '07:00',
      'closed',
      'Nu gesloten. Vandaag telefonisch bereikbaar vanaf 8 uur. Vandaag open om 9 uur, zonder afspraak.',
    ],
    [
      '08:30',
      'phone',
      'Nu alleen telefonisch bereikbaar tot 9 uur. Vandaag open om 9 uur, zonder afspraak.',
    ],
    [
      '10:00',
      'open',
      'Vandaag open tot 12 uur, zonder afspraak. Daarna alleen telefonisch bereikbaar tot 17 uur.',
    ],
    [
      '12:30',
      'phone',
      'Nu alleen telefonisch bereikbaar tot 17 uur. Volgende keer open: morgen om 9 uur, zonder afspraak.',
    ],
  ])('at %s it is %s', (time, state, sentence) => {
    expect(at(`2026-12-22 ${time}`, allDay)).toMatchObject({ state, sentence });
  });

  test('calls are announced until the desk opens again', () => {
    const twice = workingDays(
      slot('08:00', '17:00', 'telefonisch'),
      slot('09:00', '12:00'),
      slot('14:00', '16:00'),
    );
    expect(say('2026-12-22 10:00', twice)).toBe(
      'Nu open tot 12 uur, zonder afspraak. Daarna alleen telefonisch bereikbaar tot 14 uur. Vandaag weer open om 14 uur, zonder afspraak.',
    );
  });

  test('an office that is only ever called has no day on which it opens', () => {
    const calls = workingDays(slot('09:00', '12:00', 'telefonisch'));
    expect(say('2026-12-22 13:00', calls)).toBe(
      'Nu gesloten. Volgende keer telefonisch bereikbaar: morgen om 9 uur.',
    );
  });
});

describe('on other days than usual', () => {
  const holidays = [
    exceptionFor('Kerstavond', '2026-12-24', { closed: false, slots: [slot('08:00', '12:00')] }),
    exceptionFor('Kerstmis', '2026-12-25', { source: 'feestdag' }),
  ];
  const moved: DatedException = exceptionFor('Verkiezingen', '2026-12-28', {
    closed: false,
    temporaryAddress: markt,
  });
  const source = { hours: [mornings], exceptions: [...holidays, moved] };

  test.each([
    [
      '2026-12-24 09:00',
      'open',
      'Vandaag open tot 12 uur, zonder afspraak. Andere uren dan gewoonlijk (Kerstavond).',
    ],
    [
      '2026-12-24 12:00',
      'closed',
      'Nu gesloten. Volgende keer open: maandag 28 december om 9 uur, zonder afspraak. Dan op een ander adres: Markt 1, 3600 Genk.',
    ],
    [
      '2026-12-25 10:00',
      'closed',
      'Vandaag gesloten (Kerstmis). Volgende keer open: maandag 28 december om 9 uur, zonder afspraak. Dan op een ander adres: Markt 1, 3600 Genk.',
    ],
    [
      '2026-12-28 09:30',
      'open',
      'Vandaag open tot 12 uur, zonder afspraak. Vandaag op een ander adres: Markt 1, 3600 Genk (Verkiezingen).',
    ],
    [
      '2026-12-28 08:00',
      'closed',
      'Nu gesloten. Vandaag open om 9 uur, zonder afspraak. Vandaag op een ander adres: Markt 1, 3600 Genk (Verkiezingen).',
    ],
  ])('at %s it is %s', (when, state, sentence) => {
    expect(at(when, source)).toMatchObject({ state, sentence });
  });

  test('what changes nothing is no reason for a day without hours', () => {
    const usual = exceptionFor('Open zoals altijd', '2026-12-26', { closed: false });
    expect(say('2026-12-26 10:00', { hours: [mornings], exceptions: [usual] })).toMatch(
      /^Vandaag gesloten\. /,
    );
  });

  test('what is for another office is not said', () => {
    const elsewhere = exceptionFor('Schilders', '2026-12-22', { offices: [{ documentId: 'b' }] });
    expect(
      say('2026-12-22 10:00', { hours: [mornings], exceptions: [elsewhere], officeId: 'a' }),
    ).toBe('Vandaag open tot 12 uur, zonder afspraak.');
  });
});

describe('when little is known', () => {
  const unknown = 'De openingsuren van vandaag zijn niet bekend. Bel of mail eerst.';

  test('hours that nobody filled in are unknown, not closed', () => {
    expect(at('2026-12-22 10:00', {})).toMatchObject({ state: 'unknown', sentence: unknown });
    const past = [{ ...mornings, validUntil: '2026-12-21' }];
    expect(say('2026-12-22 10:00', { hours: past })).toBe(unknown);
  });

  test('a day off is known even then; what follows is not', () => {
    const exceptions = [exceptionFor('Kerstmis', '2026-12-25')];
    expect(say('2026-12-25 10:00', { exceptions })).toBe(
      'Vandaag gesloten (Kerstmis). Wanneer het opnieuw open is, is niet bekend. Bel of mail eerst.',
    );
  });
});

describe('an office that does not work as usual', () => {
  const open = { hours: [mornings] };
  test.each([
    [
      { operatingStatus: 'tijdelijk-gesloten', statusUntil: '2027-01-15' },
      'closed',
      'Tijdelijk gesloten tot en met vrijdag 15 januari 2027. Volgende keer open: maandag 18 januari om 9 uur, zonder afspraak.',
    ],
    [{ operatingStatus: 'tijdelijk-gesloten' }, 'closed', 'Tijdelijk gesloten.'],
    [{ operatingStatus: 'verhuisd' }, 'closed', 'Dit kantoor is verhuisd.'],
    [{ operatingStatus: 'binnenkort-open' }, 'closed', 'Nog niet open.'],
    [
      { operatingStatus: 'binnenkort-open', statusUntil: '2027-01-31' },
      'closed',
      'Nog niet open: gesloten tot en met zondag 31 januari 2027. Eerste keer open: maandag 1 februari om 9 uur, zonder afspraak.',
    ],
    [
      { operatingStatus: 'beperkt' },
      'open',
      'Vandaag open tot 12 uur, zonder afspraak. Beperkte dienstverlening.',
    ],
    [{ operatingStatus: 'normaal' }, 'open', 'Vandaag open tot 12 uur, zonder afspraak.'],
  ] as const)('%j is %s', (status, state, sentence) => {
    expect(at('2026-12-22 10:00', { ...open, ...status })).toMatchObject({ state, sentence });
  });

  test('a status counts from its first day to its last, and the next opening knows', () => {
    const repairs = {
      ...open,
      operatingStatus: 'tijdelijk-gesloten' as const,
      statusFrom: '2026-12-23',
      statusUntil: '2026-12-27',
    };
    expect(say('2026-12-22 12:00', repairs)).toBe(
      'Nu gesloten. Volgende keer open: maandag 28 december om 9 uur, zonder afspraak.',
    );
    expect(say('2026-12-22 10:00', repairs)).toMatch(/^Vandaag open tot 12 uur/);
    expect(say('2026-12-28 10:00', repairs)).toMatch(/^Vandaag open tot 12 uur/);
  });
});

describe('when it must be said anew', () => {
  test.each([
    ['2026-12-22 08:00', '2026-12-22 09:00'],
    ['2026-12-22 09:00', '2026-12-22 12:00'],
    ['2026-12-22 16:00', '2026-12-22 24:00'],
    // The clock goes forward at night, and back half a year later.
    ['2026-03-29 01:00', '2026-03-29 24:00'],
    ['2026-10-25 01:00', '2026-10-25 24:00'],
  ])('what is said at %s holds until %s', (when, then) => {
    const [date = '', time = ''] = then.split(' ');
    expect(at(when, split).changesAt).toEqual(brusselsInstant(date, time));
  });
});
