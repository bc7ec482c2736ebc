import { z } from 'zod';
import { contentTypes } from './content-types.ts';
import { SlugSchema } from './values/slug.ts';

/** An address under which an entry was on the site before. The CMS remembers it; nobody types it. */
export const FormerSlugSchema = z
  .object({
    noun: z.enum(contentTypes.map(({ noun }) => noun)).describe('Soort item.'),
    municipality: SlugSchema.max(60).describe('Gemeente van het item.'),
    from: SlugSchema.describe('Deel van het webadres zoals het was.'),
    to: SlugSchema.describe('Deel van het webadres zoals het nu is.'),
  })
  // Two entries cannot have had one address last.
  .transform((former) => ({ ...former, documentId: `${former.noun} ${former.from}` }));

export type FormerSlug = z.output<typeof FormerSlugSchema>;
