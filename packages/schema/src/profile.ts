import { z } from 'zod';
import { entry } from './entry.ts';
import { AddressSchema } from './parts/address.ts';
import { ForeignPhraseSchema } from './parts/foreign-phrase.ts';
import { PhoneSchema } from './parts/phone.ts';
import { SocialLinkSchema } from './parts/social-link.ts';
import { OptionalRichTextSchema } from './rich-text/rich-text.ts';
import { EmailSchema } from './values/email.ts';
import { line, text } from './values/text.ts';

/** Who the OCMW is and how one reaches it. One per municipality. */
export const ProfileSchema = z.object({
  ...entry,
  /** As residents know it: "OCMW Genk". */
  name: line(120),
  /** A motto, without quotation marks. */
  slogan: line(160).optional(),
  /** First words on the home page. */
  intro: text(1000),
  /** Longer text about the organisation. */
  about: OptionalRichTextSchema,
  /** Seat and postal address. */
  address: AddressSchema.optional(),
  /** General numbers. */
  phones: z.array(PhoneSchema).default([]),
  /** General address to write to. */
  email: EmailSchema.optional(),
  /** Where to report that something of the site cannot be used. */
  accessibilityEmail: EmailSchema.optional(),
  /** Pages on social networks. */
  socialLinks: z.array(SocialLinkSchema).default([]),
  /** Words and sentences of other languages in any text of the municipality (WCAG 3.1.2). */
  foreignPhrases: z.array(ForeignPhraseSchema).default([]),
});
export type Profile = z.output<typeof ProfileSchema>;
export type ProfileInput = z.input<typeof ProfileSchema>;
