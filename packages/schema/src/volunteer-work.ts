import { z } from 'zod';
import { entry } from './entry.ts';
import { OptionalRichTextSchema } from './rich-text/rich-text.ts';
import { EmailSchema } from './values/email.ts';
import { PhoneNumberSchema } from './values/phone-number.ts';
import { SlugSchema } from './values/slug.ts';
import { line, text } from './values/text.ts';

/** Work that volunteers do, for whoever wants to help. */
export const VolunteerWorkSchema = z.object({
  ...entry,
  /** Name of the work. */
  title: line(120),
  /** Short name, unique within the municipality. */
  slug: SlugSchema,
  /** What volunteers do, in one or two sentences. */
  summary: text(300),
  /** What is asked and what volunteers get. */
  body: OptionalRichTextSchema,
  /** Where to apply. */
  email: EmailSchema.optional(),
  /** Whom to call instead. */
  phone: PhoneNumberSchema.optional(),
});
export type VolunteerWork = z.output<typeof VolunteerWorkSchema>;
export type VolunteerWorkInput = z.input<typeof VolunteerWorkSchema>;
