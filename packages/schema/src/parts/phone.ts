import { z } from 'zod';
import { field, part } from '../model/form.ts';
import { PhoneNumberSchema } from '../values/phone-number.ts';
import { line } from '../values/text.ts';

/** A phone number and whom one gets on the line. */
export const PhoneSchema = part(
  {
    uid: 'part.phone',
    table: 'part_phones',
    label: 'Telefoonnummer',
    help: 'Een nummer dat de bezoeker kan bellen.',
    icon: 'phone',
  },
  z.object({
    /** Who or what answers: "Onthaal". */
    label: field(line(60), {
      label: 'Wie krijgt de bezoeker aan de lijn?',
      help: 'Zeg kort waarvoor dit nummer dient. Bijvoorbeeld: Onthaal.',
    }),
    /** The number, as one dials it in Belgium. */
    number: field(PhoneNumberSchema, {
      label: 'Nummer',
      help: 'Schrijf het nummer zoals u het zou opschrijven. Bijvoorbeeld: 057 33 33 00.',
    }),
    /** When to call, or for what. */
    note: field(line(200).optional(), {
      label: 'Extra uitleg',
      help: 'Wat moet de bezoeker weten voor het bellen? Bijvoorbeeld: elke werkdag van 9 tot 12 uur.',
    }),
  }),
);
export type Phone = z.output<typeof PhoneSchema>;
export type PhoneInput = z.input<typeof PhoneSchema>;
