import type { SlotMode } from '../lists/slot-modes.ts';
import type { Address } from '../parts/address.ts';
import type { ExceptionSlot } from '../parts/slot.ts';
import { utcMidnight } from './calendar-date.ts';
import { slotEnd, sortSlots } from './slot-order.ts';
import type { DatedException, DayHours } from './types.ts';

const modeWords: Record<SlotMode, string> = {
  'vrije-inloop': 'zonder afspraak',
  'op-afspraak': 'op afspraak',
  telefonisch: 'alleen telefonisch',
};

// A date is a day of the calendar, not an instant: read and written in the same zone it can't shift.
const longDate = new Intl.DateTimeFormat('nl-BE', {
  timeZone: 'UTC',
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
});

/** `09:30` as "9.30 uur", `09:00` as "9 uur". */
export function formatTime(time: string): string {
  return `${shortTime(time)} uur`;
}

/**
 * `2026-12-24` as "donderdag 24 december 2026".
 * @throws RangeError when the date isn't in the calendar.
 */
export function formatDate(date: string): string {
  return longDate.format(utcMidnight(date));
}

/** `2026-12-24` as "donderdag 24 december", for a day so near that its year goes without saying. */
export function formatDay(date: string): string {
  return formatDate(date).replace(/ \d+$/, '');
}

/** A slot without its day: "9 tot 12 uur, op afspraak", with the note in brackets. */
export function describeSlot(slot: ExceptionSlot): string {
  return `${describeStretch(slot)}, ${describeMode(slot)}`;
}

/** How one is helped during a slot: "op afspraak", with the note in brackets. */
export function describeMode(slot: ExceptionSlot): string {
  return `${modeWords[slot.mode]}${note(slot)}`;
}

/** The hours of one date, in a sentence or two: "Open van 9 tot 12 uur, op afspraak." */
export function describeDay(day: DayHours): string {
  if (day.state === 'unknown') return 'De openingsuren van deze dag zijn niet bekend.';
  if (day.state === 'closed') {
    return day.reason === 'exception' && day.exception
      ? `${day.exception.label}: gesloten.${otherAddress(day.exception)}`
      : 'Gesloten.';
  }
  const { exception } = day;
  const hours = `${openWord(day.slots)} ${describeSlots(day.slots)}.`;
  return exception ? `${exception.label}: ${hours}${otherAddress(exception)}` : capitalise(hours);
}

/** An exception with its dates: "Kerstmis: gesloten op vrijdag 25 december 2026." */
export function describeException(exception: DatedException): string {
  const { label, from, until, closed, slots, temporaryAddress } = exception;
  const oneDay = from === until;
  const dates = oneDay
    ? `op ${formatDate(from)}`
    : `van ${formatDate(from)} tot en met ${formatDate(until)}`;
  if (closed) return `${label}: gesloten ${dates}.${otherAddress(exception)}`;
  if (slots.length > 0) {
    const hours = oneDay ? ` ${describeSlots(slots)}` : `, telkens ${describeSlots(slots)}`;
    return `${label}: ${openWord(slots)} ${dates}${hours}.${otherAddress(exception)}`;
  }
  return temporaryAddress
    ? `${label}: op een ander adres ${dates}, ${formatAddress(temporaryAddress)}.`
    : `${label}: de gewone uren gelden ${dates}.`;
}

/** A mode that all slots share is said once, at the end. */
function describeSlots(slots: readonly ExceptionSlot[]): string {
  const sorted = sortSlots(slots);
  const modes = new Set(sorted.map((slot) => slot.mode));
  if (modes.size > 1)
    return joinWords(
      sorted.map((slot) => `van ${describeSlot(slot)}`),
      ', en ',
    );
  const stretches = joinWords(
    sorted.map((slot) => `van ${describeStretch(slot)}${note(slot)}`),
    ' en ',
  );
  return [stretches, ...[...modes].filter(asksToCome).map((mode) => modeWords[mode])].join(', ');
}

/** Nobody should stand at a door that opens for calls only. */
function openWord(slots: readonly ExceptionSlot[]): string {
  return slots.some((slot) => asksToCome(slot.mode)) ? 'open' : 'alleen telefonisch bereikbaar';
}

/** Whether a slot in this mode is one to come for; in the others one can only call. */
export function asksToCome(mode: SlotMode): boolean {
  return mode !== 'telefonisch';
}

/** From when until when: "9 tot 12.30 uur". */
export function describeStretch(slot: ExceptionSlot): string {
  return `${shortTime(slot.from)} tot ${formatTime(slotEnd(slot))}`;
}

function shortTime(time: string): string {
  const [hours, minutes] = time.split(':');
  return minutes === '00' ? `${Number(hours)}` : `${Number(hours)}.${minutes}`;
}

function note(slot: ExceptionSlot): string {
  return slot.note ? ` (${slot.note})` : '';
}

function otherAddress({ temporaryAddress }: DatedException): string {
  return temporaryAddress ? ` Ander adres: ${formatAddress(temporaryAddress)}.` : '';
}

/** An address in running text: "Markt 1 bus 2, 3600 Genk". */
export function formatAddress({ street, houseNumber, box, postcode, town }: Address): string {
  return `${street} ${houseNumber}${box ? ` bus ${box}` : ''}, ${postcode} ${town}`;
}

function joinWords(words: readonly string[], last: string): string {
  const head = words.slice(0, -1).join(', ');
  return head ? `${head}${last}${words.at(-1)}` : words.join('');
}

function capitalise(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
