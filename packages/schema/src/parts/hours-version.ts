import { z } from 'zod';
import { field, part } from '../model/form.ts';
import { anyway, endsBeforeStart, isRecord } from '../rules.ts';
import { IsoDateSchema, isIsoDate } from '../values/iso-date.ts';
import { findSlotClashes, SlotSchema } from './slot.ts';

export {
  type ExceptionSlot,
  type ExceptionSlotInput,
  ExceptionSlotSchema,
  type Slot,
  type SlotInput,
  SlotSchema,
} from './slot.ts';

/** The hours of a normal week, for as long as they hold. */
export const HoursVersionSchema = part(
  {
    uid: 'part.hours-version',
    table: 'part_hours_versions',
    label: 'Weekuren',
    help: 'De vaste uren van een week, met de datum vanaf wanneer ze gelden.',
    icon: 'calendar',
  },
  z
    .object({
      /** First day on which they hold; absent: they always did. */
      validFrom: field(IsoDateSchema.optional(), {
        label: 'Geldig vanaf',
        help: 'De eerste dag met deze uren. Laat dit leeg als ze altijd al gelden. Bijvoorbeeld: 1 juli 2026.',
      }),
      /** Last day on which they hold, included; absent: until further notice. */
      validUntil: field(IsoDateSchema.optional(), {
        label: 'Geldig tot en met',
        help: 'De laatste dag met deze uren. Laat dit leeg als u nog geen einde kent. Bijvoorbeeld: 31 augustus 2026.',
      }),
      /** The open stretches of the week; a day without any is closed. */
      slots: field(
        z
          .array(SlotSchema)
          .default([])
          .superRefine((slots, context) => {
            for (const { first, second } of findSlotClashes(slots)) {
              context.addIssue({
                code: 'custom',
                path: [second, 'from'],
                message: `Deze uren lopen door elkaar met nummer ${first + 1} van dezelfde dag. Laat het ene eindigen voor het andere begint.`,
              });
            }
          }),
        {
          label: 'Uren',
          help: 'Voeg voor elke open dag de uren toe. Een dag zonder uren staat als gesloten op de site.',
        },
      ),
    })
    .refine(({ slots }) => !Array.isArray(slots) || slots.length > 0, {
      path: ['slots'],
      when: anyway,
      error:
        'Voeg minstens één dag met uren toe. Is het kantoor gesloten, meld dat dan met de werking van het kantoor of met een uitzondering.',
    })
    .refine(({ validFrom, validUntil }) => !endsBeforeStart(validFrom, validUntil), {
      path: ['validUntil'],
      when: anyway,
      error: 'De laatste dag valt vóór de eerste. Kies een latere dag, of verbeter de eerste.',
    }),
);
export type HoursVersion = z.output<typeof HoursVersionSchema>;
export type HoursVersionInput = z.input<typeof HoursVersionSchema>;

/**
 * The hours of an office or a service through time. Two versions share no day, unless one of them is
 * temporary and lies within the other: summer hours within hours without an end. The temporary ones
 * then hold (see `currentVersion`). Any other overlap is a slip in one of the dates.
 */
export const HoursSchema = z
  .array(HoursVersionSchema)
  .default([])
  .superRefine((versions, context) => {
    for (const [first, second] of findVersionClashes(versions)) {
      context.addIssue({
        code: 'custom',
        path: [second, 'validFrom'],
        message: `Deze openingsuren gelden op dezelfde dagen als nummer ${first + 1}. Zet bij de oudste een laatste dag, en bij de nieuwe de dag erna als eerste. Zijn het tijdelijke uren? Geef ze dan een eerste en een laatste dag die binnen die van nummer ${first + 1} vallen.`,
      });
    }
  });

/** Days on which a version holds, and its index in the list. */
interface Period {
  index: number;
  start: string;
  end: string;
}

const firstDay = '0000-01-01';
const lastDay = '9999-12-31';

/** Pairs of indexes of the list whose periods share a day, but for a temporary one within another. */
function findVersionClashes(versions: readonly unknown[]): [number, number][] {
  const readable = versions.flatMap((version, index): Period[] => {
    if (!isRecord(version)) return [];
    const { validFrom: start = firstDay, validUntil: end = lastDay } = version;
    return isIsoDate(start) && isIsoDate(end) && start <= end ? [{ index, start, end }] : [];
  });
  return readable.flatMap((first, index) =>
    readable
      .slice(index + 1)
      .filter((second) => first.start <= second.end && second.start <= first.end)
      .filter((second) => !isTemporaryWithin(first, second) && !isTemporaryWithin(second, first))
      .map((second): [number, number] => [first.index, second.index]),
  );
}

function isTemporaryWithin(inner: Period, outer: Period): boolean {
  const isTemporary = inner.start !== firstDay && inner.end !== lastDay;
  const isSame = inner.start === outer.start && inner.end === outer.end;
  return isTemporary && !isSame && outer.start <= inner.start && inner.end <= outer.end;
}
