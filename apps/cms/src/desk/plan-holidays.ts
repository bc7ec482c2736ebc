import { belgianHolidays } from '@sociaal-huis/schema/opening-hours';
import type { Core, UID } from '@strapi/strapi';
import { uidOf } from '../strapi/uid-of.ts';
import { waitForTurn } from '../strapi/wait-for-turn.ts';
import type { Author } from './author.ts';
import { DeskRefusal } from './desk-refusal.ts';
import { buildHolidayPlan, isPlanned } from './holiday-plan.ts';
import { loadExceptions } from './load-exceptions.ts';
import type { HolidayPlan } from './overview.ts';

const noun = 'hours-exception';

/** The holidays of a year with what the municipality has planned already. */
export async function loadHolidayPlan(
  strapi: Core.Strapi,
  municipality: string,
  year: number,
): Promise<HolidayPlan> {
  const exceptions = await loadExceptions(strapi, municipality);
  return { year, municipality, holidays: buildHolidayPlan(year, exceptions) };
}

/**
 * Publishes a closing of all offices for each of these holidays, except where one is already there:
 * doing it twice makes nothing twice.
 *
 * Straight to the site, because that is what the button says; a closing that waits as one draft
 * among fourteen is forgotten. All of them or none.
 *
 * @returns how many closings were made
 * @throws DeskRefusal when a date is no holiday of the year
 */
export async function planHolidays(
  strapi: Core.Strapi,
  municipality: string,
  year: number,
  dates: readonly string[],
  author: Author,
): Promise<number> {
  const known = new Set(belgianHolidays(year).map(({ date }) => date));
  const unknown = dates.find((date) => !known.has(date));
  if (unknown !== undefined) {
    throw new DeskRefusal(`${unknown} is geen feestdag van ${year}. Kies dagen uit de lijst.`, 400);
  }
  return strapi.db.transaction(async () => {
    // Two clicks, or two officers, would otherwise both see that a day is free.
    await waitForTurn(strapi, `holidays of ${municipality}`);
    const { holidays } = await loadHolidayPlan(strapi, municipality, year);
    const open = holidays.filter(({ date, closing }) => dates.includes(date) && !closing);
    for (const { date, name } of open)
      await publishClosing(strapi, { label: name, municipality, ...author }, date);
    return open.length;
  });
}

/**
 * Takes a planned holiday away again, from the site too.
 *
 * @throws DeskRefusal when it is not a planned holiday of this municipality; what an officer wrote
 *   is removed in its own form, where one sees what it was.
 */
export async function removeHoliday(
  strapi: Core.Strapi,
  municipality: string,
  documentId: string,
): Promise<void> {
  const exceptions = await loadExceptions(strapi, municipality);
  const found = exceptions.find((exception) => exception.documentId === documentId);
  if (!found || !isPlanned(found)) {
    throw new DeskRefusal('Dit is geen geplande feestdag van uw gemeente.');
  }
  await strapi.documents(uidOf(noun) as UID.ContentType).delete({ documentId });
}

async function publishClosing(
  strapi: Core.Strapi,
  closing: { label: string; municipality: string } & Author,
  date: string,
): Promise<void> {
  // Strapi types its data from generated files, which this repository does not keep.
  const data = { ...closing, from: date, until: date, closed: true, source: 'feestdag' } as object;
  const closings = strapi.documents(uidOf(noun) as UID.ContentType);
  const { documentId } = await closings.create({ data });
  await closings.publish({ documentId });
}
