import { z } from 'zod';
import { field, noun } from './model/form.ts';
import { entry } from './entry.ts';
import { RequiredRichTextSchema } from './rich-text/rich-text.ts';
import { IsoDateSchema } from './values/iso-date.ts';
import { ImageSchema } from './values/media.ts';
import { SlugSchema } from './values/slug.ts';
import { line, text } from './values/text.ts';

/** Something that happened or will happen. */
export const NewsItemSchema = noun(
  {
    help: 'Nieuws van uw dienst, met een datum.',
    columns: ['title', 'publishedOn', 'updatedAt', 'municipality'],
    sort: '-publishedOn',
  },
  z.object({
    ...entry,
    /** What is new, in one line. */
    title: field(line(120), {
      label: 'Titel',
      help: 'Zeg wat er nieuw is. Bijvoorbeeld: Nieuw loket voor energievragen.',
    }),
    /** Last part of its address, unique within the municipality. */
    slug: field(SlugSchema, {
      label: 'Deel van het webadres',
      help: 'Kleine letters, cijfers en streepjes, zonder spaties. Bijvoorbeeld: nieuw-energieloket wordt /nieuws/nieuw-energieloket/. Verandert u dit na publicatie, dan stuurt het oude adres bezoekers door naar het nieuwe.',
      placeholder: 'nieuw-energieloket',
    }),
    /** The news in one or two sentences, for lists. */
    summary: field(text(300), {
      label: 'Samenvatting',
      help: 'Zeg in één of twee zinnen waarover het gaat. Dit staat ook in lijsten en zoekresultaten. Bijvoorbeeld: Vanaf 1 maart kunt u elke dinsdag met uw energiefactuur bij ons langskomen.',
    }),
    /** The message itself. */
    body: field(RequiredRichTextSchema, {
      label: 'Tekst',
      help: 'Begin met het belangrijkste: wat, wie, waar en wanneer. Bijvoorbeeld: Vanaf 1 juli helpen wij u ook op dinsdagavond, tot 19 uur.',
    }),
    /** Day under which it stands in the list. */
    publishedOn: field(IsoDateSchema, {
      label: 'Datum',
      help: 'De datum die bij het nieuws staat. Het nieuwste bericht staat eerst. Bijvoorbeeld: 3 juni 2026.',
    }),
    /** A picture with it, described in words. */
    image: field(ImageSchema.optional(), {
      label: 'Afbeelding',
      help: 'Schrijf bij de afbeelding ook een beschrijving voor wie ze niet kan zien.',
    }),
  }),
);
export type NewsItem = z.output<typeof NewsItemSchema>;
export type NewsItemInput = z.input<typeof NewsItemSchema>;
