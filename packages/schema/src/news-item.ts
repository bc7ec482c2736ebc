import { z } from 'zod';
import { entry } from './entry.ts';
import { RequiredRichTextSchema } from './rich-text/rich-text.ts';
import { IsoDateSchema } from './values/iso-date.ts';
import { ImageSchema } from './values/media.ts';
import { SlugSchema } from './values/slug.ts';
import { line, text } from './values/text.ts';

/** Something that happened or will happen. */
export const NewsItemSchema = z.object({
  ...entry,
  /** What is new, in one line. */
  title: line(120),
  /** Last part of its address, unique within the municipality. */
  slug: SlugSchema,
  /** The news in one or two sentences, for lists. */
  summary: text(300),
  /** The message itself. */
  body: RequiredRichTextSchema,
  /** Day under which it stands in the list. */
  publishedOn: IsoDateSchema,
  /** A picture with it, described in words. */
  image: ImageSchema.optional(),
});
export type NewsItem = z.output<typeof NewsItemSchema>;
export type NewsItemInput = z.input<typeof NewsItemSchema>;
