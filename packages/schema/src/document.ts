import { z } from 'zod';
import { entry } from './entry.ts';
import { IsoDateSchema } from './values/iso-date.ts';
import { MediaSchema } from './values/media.ts';
import { SlugSchema } from './values/slug.ts';
import { line, text } from './values/text.ts';

/** A policy document to download. */
export const DocumentSchema = z.object({
  ...entry,
  title: line(160),
  slug: SlugSchema,
  summary: text(300).optional(),
  publishedOn: IsoDateSchema.optional(),
  file: MediaSchema,
});
/** Not `Document`: browsers and TypeScript have one of their own. */
export type PolicyDocument = z.output<typeof DocumentSchema>;
export type PolicyDocumentInput = z.input<typeof DocumentSchema>;
