import { z } from 'zod';
import { RefSchema } from '../values/reference.ts';

/** A document to fetch. */
export const DownloadBlockSchema = z.object({
  __component: z.literal('block.download'),
  /** The document, which is an entry of its own. */
  document: RefSchema,
});
export type DownloadBlock = z.output<typeof DownloadBlockSchema>;
