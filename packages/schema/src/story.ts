import { z } from 'zod';
import { entry } from './entry.ts';
import { OptionalRichTextSchema } from './rich-text/rich-text.ts';
import { ImageSchema } from './values/media.ts';
import { SlugSchema } from './values/slug.ts';
import { line, text } from './values/text.ts';

/** Somebody of the staff or a volunteer, in their own words. */
export const StorySchema = z.object({
  ...entry,
  /** Name of the person. */
  name: line(120),
  /** Short name, unique within the municipality. */
  slug: SlugSchema,
  /** What the person does: "maatschappelijk werker". */
  role: line(120),
  /** What the person says, without quotation marks. */
  quotation: text(500),
  /** The rest of what the person tells. */
  body: OptionalRichTextSchema,
  /** The person, described in words. */
  photo: ImageSchema.optional(),
});
export type Story = z.output<typeof StorySchema>;
export type StoryInput = z.input<typeof StorySchema>;
