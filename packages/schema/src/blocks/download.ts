import { z } from 'zod';
import { RefSchema } from '../values/reference.ts';

/** A document to fetch. */
export const DownloadBlockSchema = z.object({
  __component: z.literal('block.download'),
  document: RefSchema,
});
export type DownloadBlock = z.output<typeof DownloadBlockSchema>;
