import { z } from 'zod';
import { field, noun } from './model/form.ts';
import { entry } from './entry.ts';
import { IsoDateSchema } from './values/iso-date.ts';
import { MediaSchema } from './values/media.ts';
import { SlugSchema } from './values/slug.ts';
import { line, text } from './values/text.ts';

/** A policy document to download. */
export const DocumentSchema = noun(
  {
    help: 'Een bestand dat de bezoeker kan downloaden. Bijvoorbeeld: een beleidsnota.',
    columns: ['title', 'publishedOn', 'updatedAt', 'municipality'],
    sort: '-publishedOn',
  },
  z.object({
    ...entry,
    /** Title as it stands on the document itself. */
    title: field(line(160), {
      label: 'Titel',
      help: 'De naam van het document in gewone woorden. Bijvoorbeeld: Beleidsnota 2017.',
    }),
    /** Short name, unique within the municipality. */
    slug: field(SlugSchema, {
      label: 'Korte naam',
      help: 'Kleine letters, cijfers en streepjes, zonder spaties. Bijvoorbeeld: beleidsnota-2017.',
      placeholder: 'beleidsnota-2017',
    }),
    /** What one finds in it, in one or two sentences. */
    summary: field(text(300).optional(), {
      label: 'Samenvatting',
      help: 'Zeg in één of twee zinnen wat erin staat, zodat de bezoeker weet of hij het moet openen. Bijvoorbeeld: Hierin staat wat wij tot 2031 willen doen tegen armoede.',
    }),
    /** Day on which it was adopted or came out. */
    publishedOn: field(IsoDateSchema.optional(), {
      label: 'Datum',
      help: 'De datum van het document. Bijvoorbeeld: 15 maart 2026, de dag waarop de raad het goedkeurde.',
    }),
    /** The file to download. */
    file: field(MediaSchema, {
      label: 'Bestand',
      help: 'Kies liefst een pdf die ook een schermlezer kan voorlezen.',
    }),
  }),
);
/** Not `Document`: browsers and TypeScript have one of their own. */
export type PolicyDocument = z.output<typeof DocumentSchema>;
export type PolicyDocumentInput = z.input<typeof DocumentSchema>;
