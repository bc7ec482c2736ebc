import { z } from 'zod';
import { field, noun } from './model/form.ts';
import { entry } from './entry.ts';
import { OptionalRichTextSchema } from './rich-text/rich-text.ts';
import { ImageSchema } from './values/media.ts';
import { SlugSchema } from './values/slug.ts';
import { line, text } from './values/text.ts';

/** Somebody of the staff or a volunteer, in their own words. */
export const StorySchema = noun(
  {
    help: 'Een medewerker of vrijwilliger die over het werk vertelt. Vraag altijd eerst toestemming.',
    columns: ['name', 'role', 'updatedAt', 'municipality'],
    sort: 'name',
  },
  z.object({
    ...entry,
    /** Name of the person. */
    name: field(line(120), {
      label: 'Naam',
      help: 'De naam van de persoon. Een voornaam is genoeg. Bijvoorbeeld: Samira.',
    }),
    /** Short name, unique within the municipality. */
    slug: field(SlugSchema, {
      label: 'Korte naam',
      help: 'Kleine letters, cijfers en streepjes, zonder spaties. Bijvoorbeeld: an-maatschappelijk-werker.',
      placeholder: 'an-maatschappelijk-werker',
    }),
    /** What the person does: "maatschappelijk werker". */
    role: field(line(120), {
      label: 'Functie',
      help: 'Wat doet deze persoon bij u? Bijvoorbeeld: maatschappelijk werker.',
    }),
    /** What the person says, without quotation marks. */
    quotation: field(text(500), {
      label: 'Uitspraak',
      help: 'Eén of twee zinnen die de persoon zelf zegt. Schrijf geen aanhalingstekens. Bijvoorbeeld: Ik kwam voor geld en vond er ook een luisterend oor.',
    }),
    /** The rest of what the person tells. */
    body: field(OptionalRichTextSchema, {
      label: 'Verhaal',
      help: 'Wilt u meer vertellen? Schrijf hier het hele verhaal. Bijvoorbeeld: Samira werkt al tien jaar aan het onthaal.',
    }),
    /** The person, described in words. */
    photo: field(ImageSchema.optional(), {
      label: 'Foto',
      help: 'Gebruik alleen een foto waarvoor de persoon toestemming gaf. Schrijf er ook een beschrijving bij voor wie hem niet kan zien.',
    }),
  }),
);
export type Story = z.output<typeof StorySchema>;
export type StoryInput = z.input<typeof StorySchema>;
