import { z } from 'zod';
import { RequiredRichTextSchema } from '../rich-text/rich-text.ts';
import { line } from '../values/text.ts';

/** A stretch of text under its own heading. */
export const SectionSchema = z.object({
  /** Heading above the text. */
  heading: line(120),
  /** The text under it. */
  body: RequiredRichTextSchema,
});
export type Section = z.output<typeof SectionSchema>;
export type SectionInput = z.input<typeof SectionSchema>;
