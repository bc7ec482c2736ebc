import { z } from 'zod';

/** Identity of an entry in the CMS; the same for its draft and its published version. */
export const DocumentIdSchema = z.string().min(1).max(64);

/** Another entry, known by its identity alone: what it says of itself is read from that entry. */
export const RefSchema = z.object({ documentId: DocumentIdSchema });
export type Ref = z.output<typeof RefSchema>;

/** Other entries, each at most once, in the order in which they were picked. */
export const RefsSchema = z
  .array(RefSchema)
  .refine((refs) => new Set(refs.map(({ documentId }) => documentId)).size === refs.length, {
    error: 'Kies elk onderdeel maar één keer.',
  })
  .default([]);
