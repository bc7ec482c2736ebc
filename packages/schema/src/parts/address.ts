import { z } from 'zod';
import { PostcodeSchema } from '../values/postcode.ts';
import { refusing } from '../values/refusing.ts';
import { line } from '../values/text.ts';

/** A street address in Belgium. */
export const AddressSchema = z.object({
  /** Name of the street, without number. */
  street: line(120),
  /** Number of the house: `22`, `22A`, `22-24`. */
  houseNumber: line(20).regex(/\d/, {
    error: refusing('heeft geen cijfer. Schrijf het nummer van het huis. Bijvoorbeeld: 22 of 22A.'),
  }),
  /** Number of the box, without the word "bus". */
  box: line(20).optional(),
  /** Four digits. */
  postcode: PostcodeSchema,
  /** Name of the town that goes with the postcode. */
  town: line(80),
});
export type Address = z.output<typeof AddressSchema>;
export type AddressInput = z.input<typeof AddressSchema>;
