import { z } from 'zod';
import { DocumentIdSchema } from './values/reference.ts';
import { SlugSchema } from './values/slug.ts';

/** What every entry of the CMS has. */
export const entry = {
  /** Identity in the CMS. */
  documentId: DocumentIdSchema,
  /** Slug of the municipality on whose site it stands. */
  municipality: SlugSchema.max(60),
  /** Whether it holds facts that were made up to try the product with. The site says so. */
  sample: z.boolean().default(false),
};
