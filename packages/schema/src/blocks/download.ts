import { z } from 'zod';
import { field, part } from '../model/form.ts';
import { RefSchema } from '../values/reference.ts';

/** A document to fetch. */
export const DownloadBlockSchema = part(
  {
    uid: 'block.download',
    table: 'block_downloads',
    label: 'Document',
    help: 'Een document uit de lijst van documenten.',
    icon: 'filePdf',
  },
  z.object({
    __component: z.literal('block.download'),
    /** The document, which is an entry of its own. */
    document: field(RefSchema, {
      label: 'Document',
      help: 'Kies een document van uw gemeente. Bijvoorbeeld: Beleidsnota 2017.',
      to: 'document',
    }),
  }),
);
export type DownloadBlock = z.output<typeof DownloadBlockSchema>;
