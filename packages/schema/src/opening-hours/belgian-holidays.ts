import { addDays } from './calendar-date.ts';

/**
 * `wettelijk`: the ten public holidays of the Royal Decree of 18 April 1974.
 * `vlaams`: the feast of the Flemish Community, a day off for Flemish public services.
 * `gebruikelijk`: days on which local governments usually close as well; each decides for itself.
 */
export type HolidayKind = 'wettelijk' | 'vlaams' | 'gebruikelijk';

export interface Holiday {
  /** `YYYY-MM-DD` */
  date: string;
  /** Dutch */
  name: string;
  kind: HolidayKind;
}

/** What an officer may import as a dated closing of all offices, one for each date. */
export interface HolidayException {
  label: string;
  from: string;
  until: string;
  closed: true;
  source: 'feestdag';
}

/**
 * The holidays of a year, by date. Two may share one: in 2008 Ascension fell on 1 May.
 * @throws RangeError when the year isn't a whole number between 1583 (the calendar's first) and 9999.
 */
export function belgianHolidays(year: number): Holiday[] {
  const easter = easterSunday(year);
  return [
    on(`${year}-01-01`, 'Nieuwjaar', 'wettelijk'),
    on(addDays(easter, 1), 'Paasmaandag', 'wettelijk'),
    on(`${year}-05-01`, 'Dag van de Arbeid', 'wettelijk'),
    on(addDays(easter, 39), 'Onze-Lieve-Heer-Hemelvaart', 'wettelijk'),
    on(addDays(easter, 50), 'Pinkstermaandag', 'wettelijk'),
    on(`${year}-07-11`, 'Feest van de Vlaamse Gemeenschap', 'vlaams'),
    on(`${year}-07-21`, 'Nationale feestdag', 'wettelijk'),
    on(`${year}-08-15`, 'Onze-Lieve-Vrouw-Hemelvaart', 'wettelijk'),
    on(`${year}-11-01`, 'Allerheiligen', 'wettelijk'),
    on(`${year}-11-02`, 'Allerzielen', 'gebruikelijk'),
    on(`${year}-11-11`, 'Wapenstilstand', 'wettelijk'),
    on(`${year}-11-15`, 'Koningsdag', 'gebruikelijk'),
    on(`${year}-12-25`, 'Kerstmis', 'wettelijk'),
    on(`${year}-12-26`, 'Tweede kerstdag', 'gebruikelijk'),
  ].toSorted((a, b) => a.date.localeCompare(b.date));
}

/** The holidays of these kinds as closings; those that share a date become one. */
export function holidayExceptions(year: number, kinds: readonly HolidayKind[]): HolidayException[] {
  const names = new Map<string, string>();
  for (const { date, name, kind } of belgianHolidays(year)) {
    const earlier = names.get(date);
    if (kinds.includes(kind)) names.set(date, earlier ? `${earlier} en ${name}` : name);
  }
  return [...names].map(([date, label]) => ({
    label,
    from: date,
    until: date,
    closed: true,
    source: 'feestdag',
  }));
}

/**
 * Easter Sunday of a year in the Gregorian calendar, by the anonymous algorithm that Meeus prints
 * (Astronomical Algorithms, chapter 8). The names are those of the church's reckoning.
 */
export function easterSunday(year: number): string {
  if (!Number.isInteger(year) || year < 1583 || year > 9999) {
    throw new RangeError(`Holidays of the year ${year} are unknown. Give a year like 2026.`);
  }
  const goldenNumber = year % 19;
  const century = Math.floor(year / 100);
  const yearOfCentury = year % 100;
  const moonCorrection = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * goldenNumber + century - Math.floor(century / 4) - moonCorrection + 15) % 30;
  const daysToSunday =
    (32 + 2 * (century % 4) + 2 * Math.floor(yearOfCentury / 4) - epact - (yearOfCentury % 4)) % 7;
  const lateMoon = Math.floor((goldenNumber + 11 * epact + 22 * daysToSunday) / 451);
  const daysAfter22March = epact + daysToSunday - 7 * lateMoon;
  return addDays(`${year}-03-22`, daysAfter22March);
}

function on(date: string, name: string, kind: HolidayKind): Holiday {
  return { date, name, kind };
}
