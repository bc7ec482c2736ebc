import type { Slot } from '../parts/slot.ts';
import { brusselsDate, brusselsInstant, brusselsTime } from './brussels-time.ts';
import { addDays } from './calendar-date.ts';
import {
  asksToCome,
  describeMode,
  describeStretch,
  formatAddress,
  formatDate,
  formatDay,
  formatTime,
} from './describe.ts';
import { hoursOn } from './hours-on.ts';
import { slotEnd, slotRunningAt } from './slot-order.ts';
import type { DatedException, DayHours, OfficeHours } from './types.ts';

/** What a resident needs to know of an office at one moment. */
export interface NowDescription {
  /** Whether one can go there now, only call, neither, or whether nobody knows. */
  state: 'open' | 'phone' | 'closed' | 'unknown';
  /** Dutch, one to four sentences that say neither "u" nor "je". */
  sentence: string;
  /** First instant at which it may have to be said anew. */
  changesAt: Date;
}

/** How many days after today are searched for the next time that an office opens. */
export const daysSearched = 60;

const askFirst = 'Bel of mail eerst.';

/**
 * Whether an office is open at an instant, on the clock of Brussels, until when, and else when it
 * opens next: "Nu gesloten. Vandaag weer open om 13.30 uur, zonder afspraak."
 *
 * "Open" is said of the desk alone: while only the phone is answered, nobody should set out. An
 * operating status other than usual goes before all hours; hours that nobody filled in are never
 * called closed.
 */
export function describeNow(instant: Date, source: OfficeHours): NowDescription {
  const date = brusselsDate(instant);
  const time = brusselsTime(instant);
  const day = dayOn(date, source);
  const slots = day.state === 'open' ? runnableSlots(day) : [];
  const describe = (state: NowDescription['state'], sentences: (string | undefined)[]) => ({
    state,
    sentence: sentences.filter(Boolean).join(' '),
    changesAt: nextChange(instant, date, slots),
  });

  if (isOutOfUse(date, source)) {
    return describe('closed', [describeStatus(source), describeNextOpening(date, source)]);
  }
  const reduced = statusHolds(date, source) ? 'Beperkte dienstverlening.' : undefined;
  if (day.state === 'unknown') {
    return describe('unknown', [
      `De openingsuren van vandaag zijn niet bekend. ${askFirst}`,
      reduced,
    ]);
  }
  const running = slotRunningAt(time, slots);
  if (running && asksToCome(running.mode)) {
    const end = stretchEnd(running, slots);
    const desk = slots.find(({ from, mode }) => from >= end && asksToCome(mode));
    return describe('open', [
      `${desk ? 'Nu' : 'Vandaag'} open tot ${formatTime(end)}, ${describeMode(running)}.`,
      describeCallsAfter(end, slots, desk),
      desk && `Vandaag weer open om ${formatTime(desk.from)}, ${describeMode(desk)}.`,
      describeException(day.exception),
      reduced,
    ]);
  }
  const later = slots.filter(({ from }) => from > time);
  const desk = later.find(({ mode }) => asksToCome(mode));
  const wasOpen = slots.some((slot) => asksToCome(slot.mode) && slotEnd(slot) <= time);
  return describe(running ? 'phone' : 'closed', [
    describeClosedDesk(day, running && callsEnd(running, slots, desk)),
    describeCallsBefore(desk, later),
    desk &&
      `Vandaag ${wasOpen ? 'weer ' : ''}open om ${formatTime(desk.from)}, ${describeMode(desk)}.`,
    desk
      ? describeException(day.exception)
      : (describeNextOpening(date, source) ??
        `Wanneer het opnieuw open is, is niet bekend. ${askFirst}`),
    reduced,
  ]);
}

/** @param callsUntil - until when calls are answered now, if they are. */
function describeClosedDesk(day: DayHours, callsUntil: string | undefined): string {
  if (callsUntil) return `Nu alleen telefonisch bereikbaar tot ${formatTime(callsUntil)}.`;
  if (day.state === 'open') return 'Nu gesloten.';
  const isDecided = day.state === 'closed' && day.reason === 'exception';
  return `Vandaag gesloten${because(isDecided ? day.exception : undefined)}.`;
}

/** Calls alone end where the desk opens, even when the phone is answered on. */
function callsEnd(running: Slot, slots: readonly Slot[], desk: Slot | undefined): string {
  const end = stretchEnd(running, slots);
  return desk && desk.from < end ? desk.from : end;
}

/** The calls that are answered once the desk is shut, unless it opens again before them. */
function describeCallsAfter(
  end: string,
  slots: readonly Slot[],
  desk: Slot | undefined,
): string | undefined {
  const calls = slots.find((slot) => !asksToCome(slot.mode) && slotEnd(slot) > end);
  if (!calls || (desk && desk.from <= calls.from)) return undefined;
  const until = formatTime(desk && desk.from < slotEnd(calls) ? desk.from : slotEnd(calls));
  const when = calls.from <= end ? `tot ${until}` : `van ${describeStretch(calls)}`;
  return desk && desk.from <= end ? undefined : `Daarna alleen telefonisch bereikbaar ${when}.`;
}

/** The calls that are answered later today, before the desk opens or when it no longer does. */
function describeCallsBefore(desk: Slot | undefined, later: readonly Slot[]): string | undefined {
  const calls = later.find(({ mode }) => !asksToCome(mode));
  if (!calls || (desk && desk.from <= calls.from)) return undefined;
  return desk
    ? `Vandaag telefonisch bereikbaar vanaf ${formatTime(calls.from)}.`
    : `Vandaag alleen telefonisch bereikbaar van ${describeStretch(calls)}.`;
}

/** The hours of a date, closed when the office is out of use on it. */
function dayOn(date: string, source: OfficeHours): DayHours {
  return isOutOfUse(date, source) ? { state: 'closed', reason: 'week' } : hoursOn(date, source);
}

function statusHolds(date: string, source: OfficeHours): boolean {
  const { operatingStatus = 'normaal', statusFrom = date, statusUntil = date } = source;
  return operatingStatus !== 'normaal' && statusFrom <= date && date <= statusUntil;
}

/**
 * Whether an office is closed on a date by its operating status, whatever its hours say. Reduced
 * service still keeps its hours; every other unusual status means a shut door.
 */
export function isOutOfUse(date: string, source: OfficeHours): boolean {
  return source.operatingStatus !== 'beperkt' && statusHolds(date, source);
}

function describeStatus({ operatingStatus, statusUntil }: OfficeHours): string {
  if (operatingStatus === 'verhuisd') return 'Dit kantoor is verhuisd.';
  const until = statusUntil ? ` tot en met ${formatDate(statusUntil)}` : '';
  if (operatingStatus === 'tijdelijk-gesloten') return `Tijdelijk gesloten${until}.`;
  return until ? `Nog niet open: gesloten${until}.` : 'Nog niet open.';
}

/** Undefined when it is not known, or too far away to say. */
function describeNextOpening(today: string, source: OfficeHours): string | undefined {
  const isNew = source.operatingStatus === 'binnenkort-open' && isOutOfUse(today, source);
  const first = isNew ? 'Eerste keer' : 'Volgende keer';
  let call: string | undefined;
  for (let ahead = 1; ahead <= daysSearched; ahead += 1) {
    const date = addDays(today, ahead);
    const day = dayOn(date, source);
    if (day.state !== 'open') continue;
    const slots = runnableSlots(day);
    const desk = slots.find(({ mode }) => asksToCome(mode));
    const when = (slot: Slot) =>
      `${ahead === 1 ? 'morgen' : formatDay(date)} om ${formatTime(slot.from)}`;
    if (desk) {
      const address = day.exception?.temporaryAddress;
      const elsewhere = address ? ` Dan op een ander adres: ${formatAddress(address)}.` : '';
      return `${first} open: ${when(desk)}, ${describeMode(desk)}.${elsewhere}`;
    }
    if (slots[0]) call ??= `${first} telefonisch bereikbaar: ${when(slots[0])}.`;
  }
  return call;
}

/** Other hours have a reason, and another place an address: said while one may still go today. */
function describeException(exception: DatedException | undefined): string | undefined {
  if (exception?.temporaryAddress) {
    const address = formatAddress(exception.temporaryAddress);
    return `Vandaag op een ander adres: ${address}${because(exception)}.`;
  }
  return exception?.slots.length ? `Andere uren dan gewoonlijk${because(exception)}.` : undefined;
}

function because(exception: DatedException | undefined): string {
  return exception ? ` (${exception.label})` : '';
}

/** A slot that ends before it starts never runs. */
function runnableSlots({ slots }: Extract<DayHours, { state: 'open' }>): Slot[] {
  return slots.filter((slot) => slot.from < slotEnd(slot));
}

/** When a stay that starts in a slot must end: slots that say the same and follow on are one. */
function stretchEnd(slot: Slot, slots: readonly Slot[]): string {
  const end = slotEnd(slot);
  const next = slots.find(
    ({ from, mode, note }) => from === end && mode === slot.mode && note === slot.note,
  );
  return next ? stretchEnd(next, slots) : end;
}

/** The first border of a slot still to come, else the midnight that ends the day. */
function nextChange(instant: Date, date: string, slots: readonly Slot[]): Date {
  const times = [...slots.flatMap((slot) => [slot.from, slotEnd(slot)]), '24:00'];
  const instants = times.map((time) => brusselsInstant(date, time).getTime());
  return new Date(Math.min(...instants.filter((each) => each > instant.getTime())));
}
