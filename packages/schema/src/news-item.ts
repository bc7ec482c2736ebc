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
  title: line(120),
  slug: SlugSchema,
  summary: text(300),
  body: RequiredRichTextSchema,
  publishedOn: IsoDateSchema,
  image: ImageSchema.optional(),
});
export type NewsItem = z.output<typeof NewsItemSchema>;
export type NewsItemInput = z.input<typeof NewsItemSchema>;
