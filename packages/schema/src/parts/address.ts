import { z } from 'zod';
import { field, part } from '../model/form.ts';
import { PostcodeSchema } from '../values/postcode.ts';
import { refusing } from '../values/refusing.ts';
import { line } from '../values/text.ts';

/** A street address in Belgium. */
export const AddressSchema = part(
  {
    uid: 'part.address',
    table: 'part_addresses',
    label: 'Adres',
    help: 'Een adres dat de bezoeker kan opzoeken.',
    icon: 'pinMap',
  },
  z.object({
    /** Name of the street, without number. */
    street: field(line(120), {
      label: 'Straat',
      help: 'De naam van de straat, zonder nummer. Bijvoorbeeld: Veurnestraat.',
    }),
    /** Number of the house: `22`, `22A`, `22-24`. */
    houseNumber: field(
      line(20).regex(/\d/, {
        error: refusing(
          'heeft geen cijfer. Schrijf het nummer van het huis. Bijvoorbeeld: 22 of 22A.',
        ),
      }),
      {
        label: 'Huisnummer',
        help: 'Het nummer van het gebouw. Bijvoorbeeld: 22 of 13A.',
        attribute: { regex: '[0-9]' },
      },
    ),
    /** Number of the box, without the word "bus". */
    box: field(line(20).optional(), {
      label: 'Bus',
      help: 'Het busnummer, als er een is. Bijvoorbeeld: 2.',
    }),
    /** Four digits. */
    postcode: field(PostcodeSchema, {
      label: 'Postcode',
      help: 'Vier cijfers. Bijvoorbeeld: 8970.',
    }),
    /** Name of the town that goes with the postcode. */
    town: field(line(80), {
      label: 'Plaats',
      help: 'De gemeente of deelgemeente. Bijvoorbeeld: Poperinge.',
    }),
  }),
);
export type Address = z.output<typeof AddressSchema>;
export type AddressInput = z.input<typeof AddressSchema>;
