import { z } from 'zod';
import { PhoneNumberSchema } from '../values/phone-number.ts';
import { line } from '../values/text.ts';

/** A phone number and whom one gets on the line. */
export const PhoneSchema = z.object({
  /** Who or what answers: "Onthaal". */
  label: line(60),
  /** The number, as one dials it in Belgium. */
  number: PhoneNumberSchema,
  /** When to call, or for what. */
  note: line(200).optional(),
});
export type Phone = z.output<typeof PhoneSchema>;
export type PhoneInput = z.input<typeof PhoneSchema>;
