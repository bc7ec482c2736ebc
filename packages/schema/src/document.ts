import { z } from 'zod';
import { entry } from './entry.ts';
import { IsoDateSchema } from './values/iso-date.ts';
import { MediaSchema } from './values/media.ts';
import { SlugSchema } from './values/slug.ts';
import { line, text } from './values/text.ts';

/** A policy document to download. */
export const DocumentSchema = z.object({
  ...entry,
  /** Title as it stands on the document itself. */
  title: line(160),
  /** Short name, unique within the municipality. */
  slug: SlugSchema,
  /** What one finds in it, in one or two sentences. */
  summary: text(300).optional(),
  /** Day on which it was adopted or came out. */
  publishedOn: IsoDateSchema.optional(),
  /** The file to download. */
  file: MediaSchema,
});
/** Not `Document`: browsers and TypeScript have one of their own. */
export type PolicyDocument = z.output<typeof DocumentSchema>;
export type PolicyDocumentInput = z.input<typeof DocumentSchema>;
