import { expect, test } from 'vitest';
import { belgianHolidays, easterSunday, holidayExceptions } from './belgian-holidays.ts';
import { dayOfWeek } from './calendar-date.ts';

test.each([
  '1583-04-10',
  '1818-03-22',
  '1943-04-25',
  '1954-04-18',
  '1981-04-19',
  '2000-04-23',
  '2008-03-23',
  '2011-04-24',
  '2024-03-31',
  '2025-04-20',
  '2026-04-05',
  '2027-03-28',
  '2038-04-25',
  '2049-04-18',
  '2076-04-19',
])('Easter is on %s', (date) => {
  expect(easterSunday(Number(date.slice(0, 4)))).toBe(date);
});

test('Easter is always a Sunday from 22 March to 25 April', () => {
  for (let year = 1583; year <= 3000; year += 1) {
    const easter = easterSunday(year);
    expect(dayOfWeek(easter)).toBe('zondag');
    expect(easter >= `${year}-03-22` && easter <= `${year}-04-25`).toBe(true);
  }
});

test('2026 has its ten public holidays, the Flemish feast and the usual days off', () => {
  expect(belgianHolidays(2026).map(({ date, name, kind }) => `${date} ${kind} ${name}`)).toEqual([
    '2026-01-01 wettelijk Nieuwjaar',
    '2026-04-06 wettelijk Paasmaandag',
    '2026-05-01 wettelijk Dag van de Arbeid',
    '2026-05-14 wettelijk Onze-Lieve-Heer-Hemelvaart',
    '2026-05-25 wettelijk Pinkstermaandag',
    '2026-07-11 vlaams Feest van de Vlaamse Gemeenschap',
    '2026-07-21 wettelijk Nationale feestdag',
    '2026-08-15 wettelijk Onze-Lieve-Vrouw-Hemelvaart',
    '2026-11-01 wettelijk Allerheiligen',
    '2026-11-02 gebruikelijk Allerzielen',
    '2026-11-11 wettelijk Wapenstilstand',
    '2026-11-15 gebruikelijk Koningsdag',
    '2026-12-25 wettelijk Kerstmis',
    '2026-12-26 gebruikelijk Tweede kerstdag',
  ]);
});

test('holidays become closings of the kinds asked for', () => {
  const legal = holidayExceptions(2026, ['wettelijk']);
  expect(legal).toHaveLength(10);
  expect(legal[0]).toEqual({
    label: 'Nieuwjaar',
    from: '2026-01-01',
    until: '2026-01-01',
    closed: true,
    source: 'feestdag',
  });
  expect(holidayExceptions(2026, ['vlaams']).map(({ from }) => from)).toEqual(['2026-07-11']);
  expect(holidayExceptions(2026, ['wettelijk', 'vlaams', 'gebruikelijk'])).toHaveLength(14);
  expect(holidayExceptions(2026, [])).toEqual([]);
});

test('two holidays on one date become one closing', () => {
  const firstOfMay = holidayExceptions(2008, ['wettelijk']).filter(
    ({ from }) => from === '2008-05-01',
  );
  expect(firstOfMay.map(({ label }) => label)).toEqual([
    'Dag van de Arbeid en Onze-Lieve-Heer-Hemelvaart',
  ]);
});

test.each([1582, 10_000, 2026.5, Number.NaN])('the year %s is refused', (year) => {
  expect(() => belgianHolidays(year)).toThrow(
    `Holidays of the year ${year} are unknown. Give a year like 2026.`,
  );
});
