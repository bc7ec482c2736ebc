import { z } from 'zod';
import { field, noun } from './model/form.ts';
import { entry } from './entry.ts';
import { OptionalRichTextSchema } from './rich-text/rich-text.ts';
import { EmailSchema } from './values/email.ts';
import { PhoneNumberSchema } from './values/phone-number.ts';
import { SlugSchema } from './values/slug.ts';
import { line, text } from './values/text.ts';

/** Work that volunteers do, for whoever wants to help. */
export const VolunteerWorkSchema = noun(
  {
    help: 'Wat een vrijwilliger bij u kan doen. Bijvoorbeeld: mensen naar de dokter rijden.',
    columns: ['title', 'updatedAt', 'municipality'],
    sort: 'title',
  },
  z.object({
    ...entry,
    /** Name of the work. */
    title: field(line(120), {
      label: 'Titel',
      help: 'De naam van het vrijwilligerswerk. Bijvoorbeeld: Mindermobielencentrale.',
    }),
    /** Short name, unique within the municipality. */
    slug: field(SlugSchema, {
      label: 'Korte naam',
      help: 'Kleine letters, cijfers en streepjes, zonder spaties. Bijvoorbeeld: mindermobielencentrale.',
      placeholder: 'mindermobielencentrale',
    }),
    /** What volunteers do, in one or two sentences. */
    summary: field(text(300), {
      label: 'Samenvatting',
      help: 'Zeg in één of twee zinnen waarover het gaat. Dit staat ook in lijsten en zoekresultaten. Bijvoorbeeld: U brengt mensen die moeilijk stappen met uw auto naar de winkel of de dokter.',
    }),
    /** What is asked and what volunteers get. */
    body: field(OptionalRichTextSchema, {
      label: 'Tekst',
      help: 'Vertel wat de vrijwilliger doet, hoeveel tijd het vraagt en wat hij terugkrijgt. Bijvoorbeeld: U rijdt één middag per week met ouderen naar de winkel. U krijgt uw kosten terug.',
    }),
    /** Where to apply. */
    email: field(EmailSchema.optional(), {
      label: 'E-mailadres',
      help: 'Waar kan iemand zich aanmelden? Bijvoorbeeld: vrijwilligers@uwgemeente.be.',
    }),
    /** Whom to call instead. */
    phone: field(PhoneNumberSchema.optional(), {
      label: 'Telefoonnummer',
      help: 'Het nummer voor vragen. Bijvoorbeeld: 089 57 32 00.',
    }),
  }),
);
export type VolunteerWork = z.output<typeof VolunteerWorkSchema>;
export type VolunteerWorkInput = z.input<typeof VolunteerWorkSchema>;
