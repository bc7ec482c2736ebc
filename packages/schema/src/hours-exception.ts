import { z } from 'zod';
import { field, noun } from './model/form.ts';
import { entry } from './entry.ts';
import { ExceptionSourceSchema } from './lists/exception-sources.ts';
import { daysBetween } from './opening-hours/calendar-date.ts';
import { AddressSchema } from './parts/address.ts';
import { ExceptionSlotSchema, findSlotClashes } from './parts/slot.ts';
import { anyway, endsBeforeStart } from './rules.ts';
import { IsoDateSchema, isIsoDate } from './values/iso-date.ts';
import { RefsSchema } from './values/reference.ts';
import { line } from './values/text.ts';

/** Longest exception in days: a longer one is a slip of the finger, or a new version of the hours. */
const longestInDays = 366;

/** Days on which the usual hours do not hold (CPSV-AP specialOpeningHoursSpecification). */
export const HoursExceptionSchema = noun(
  {
    help: 'Dagen waarop u niet de gewone uren volgt. Bijvoorbeeld: een feestdag of een verlofdag.',
    columns: ['label', 'from', 'until', 'closed', 'municipality'],
    sort: '-from',
  },
  z
    .object({
      ...entry,
      /** Why: "Kerstmis", "Teamdag". */
      label: field(line(120), {
        label: 'Reden',
        help: 'Zeg waarom de uren anders zijn. Bijvoorbeeld: Paasmaandag.',
      }),
      /** First day. */
      from: field(IsoDateSchema, {
        label: 'Eerste dag',
        help: 'De eerste dag waarop de gewone uren niet gelden. Bijvoorbeeld: 24 december 2026.',
      }),
      /** Last day, included. */
      until: field(IsoDateSchema, {
        label: 'Laatste dag',
        help: 'De laatste dag waarop de gewone uren niet gelden. Gaat het om één dag? Kies dan dezelfde dag. Bijvoorbeeld: 2 januari 2027.',
      }),
      /** Whether nobody is helped on these days. */
      closed: field(z.boolean().default(true), {
        label: 'Gesloten',
        help: 'Laat dit aan als u die dagen gesloten bent. Zet het uit als u open bent.',
        attribute: { required: true },
      }),
      /** A public holiday, or a decision of its own. */
      source: field(ExceptionSourceSchema.default('eigen'), {
        label: 'Soort',
        help: 'Kies "feestdag" voor een wettelijke feestdag. Kies "eigen" voor alles wat u zelf beslist.',
      }),
      /**
       * The hours of each of these days, if not closed. None: those of the week, for an office that
       * moved, or that stays open while the others are closed.
       */
      slots: field(
        z
          .array(ExceptionSlotSchema)
          .default([])
          .superRefine((slots, context) => {
            for (const { first, second } of findSlotClashes(slots)) {
              context.addIssue({
                code: 'custom',
                path: [second, 'from'],
                message: `Deze uren lopen door elkaar met nummer ${first + 1}. Laat het ene eindigen voor het andere begint.`,
              });
            }
          }),
        {
          label: 'Uren op die dagen',
          help: 'De uren waarop u die dagen open bent. Zet dan eerst “Gesloten” uit. Laat dit leeg als de gewone uren gelden.',
        },
      ),
      /** The offices it is for; none: all offices of the municipality. */
      offices: field(RefsSchema, {
        label: 'Kantoren',
        help: 'Voor welke kantoren geldt dit? Laat dit leeg als het voor alle kantoren van uw gemeente geldt.',
        to: 'office',
      }),
      /** Where one can go meanwhile, if not closed. */
      temporaryAddress: field(AddressSchema.optional(), {
        label: 'Tijdelijk adres',
        help: 'Helpt u de bezoeker die dagen ergens anders? Zet dan “Gesloten” uit en vul dat adres in.',
      }),
    })
    .refine(({ from, until }) => !endsBeforeStart(from, until), {
      path: ['until'],
      when: anyway,
      error: 'De laatste dag valt vóór de eerste. Kies een latere dag, of verbeter de eerste.',
    })
    .refine(({ from, until }) => !(lengthInDays(from, until) > longestInDays), {
      path: ['until'],
      when: anyway,
      error: `Een uitzondering duurt hoogstens ${longestInDays} dagen. Kijk het jaar na, of pas de gewone openingsuren aan.`,
    })
    .refine(({ closed = true, slots }) => closed !== true || !slots?.length, {
      path: ['slots'],
      when: anyway,
      error:
        'Het kantoor is deze dagen gesloten, maar er staan uren. Zet “Gesloten” uit, of verwijder de uren.',
    })
    .refine(({ closed = true, temporaryAddress }) => closed !== true || !temporaryAddress, {
      path: ['temporaryAddress'],
      when: anyway,
      error:
        'Het kantoor is deze dagen gesloten, maar er staat een tijdelijk adres. Zet “Gesloten” uit, of verwijder het adres.',
    }),
);
export type HoursException = z.output<typeof HoursExceptionSchema>;
export type HoursExceptionInput = z.input<typeof HoursExceptionSchema>;

/** How many days it lasts, both ends included. Not a number while a date is still wrong. */
function lengthInDays(from: unknown, until: unknown): number {
  return isIsoDate(from) && isIsoDate(until) ? daysBetween(from, until) + 1 : Number.NaN;
}
