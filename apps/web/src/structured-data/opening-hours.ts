/** Opening hours in the words of schema.org, which knows no mode of a slot and no overruling. */
import {
  hoursPeriods,
  slotModeLabels,
  type Day,
  type ExceptionSlot,
  type HoursVersion,
  type Slot,
} from '@sociaal-huis/schema';
import type { JsonLdNode } from './json-ld.ts';

/** Whether slots are for coming by, walking in or by appointment, or only for calling. */
export type Reach = 'desk' | 'phone';

const dayIris: Record<Day, string> = {
  maandag: 'https://schema.org/Monday',
  dinsdag: 'https://schema.org/Tuesday',
  woensdag: 'https://schema.org/Wednesday',
  donderdag: 'https://schema.org/Thursday',
  vrijdag: 'https://schema.org/Friday',
  zaterdag: 'https://schema.org/Saturday',
  zondag: 'https://schema.org/Sunday',
};

/** First and last day on which hours hold, both included. */
interface Validity {
  validFrom?: string | undefined;
  validUntil?: string | undefined;
}

/**
 * The weeks that are not over, one specification per slot. Temporary hours are cut out of the usual
 * ones, because in schema.org all specifications hold at once.
 */
export function buildOpeningHours(
  versions: readonly HoursVersion[],
  reach: Reach,
  today: string,
): JsonLdNode[] {
  return hoursPeriods(versions)
    .filter(({ validUntil }) => validUntil === undefined || validUntil >= today)
    .flatMap((version) =>
      slotsFor(version.slots, reach).map((slot) => buildOpenStretch(slot, version)),
    );
}

export function slotsFor<S extends ExceptionSlot>(slots: readonly S[], reach: Reach): S[] {
  return slots.filter(({ mode }) => (mode === 'telefonisch') === (reach === 'phone'));
}

/** One slot; without a day it holds on each day of its validity. */
export function buildOpenStretch(
  slot: ExceptionSlot & Partial<Pick<Slot, 'day'>>,
  { validFrom, validUntil }: Validity,
): JsonLdNode {
  const mode = slot.mode === 'op-afspraak' ? slotModeLabels[slot.mode] : undefined;
  return {
    '@type': 'OpeningHoursSpecification',
    dayOfWeek: slot.day && dayIris[slot.day],
    opens: slot.from,
    // From midnight to midnight would mean closed.
    closes: slot.until === '00:00' ? '23:59' : slot.until,
    description: [mode, slot.note].filter(Boolean).join(': ') || undefined,
    validFrom,
    validThrough: validUntil,
  };
}

/** Closed all day: from midnight to midnight, as search engines read it. */
export function buildClosedStretch(
  { validFrom, validUntil }: Validity,
  name: string | undefined,
): JsonLdNode {
  return {
    '@type': 'OpeningHoursSpecification',
    name,
    opens: '00:00',
    closes: '00:00',
    validFrom,
    validThrough: validUntil,
  };
}
