import { z } from 'zod';
import { field, noun } from './model/form.ts';
import { entry } from './entry.ts';
import { OptionalRichTextSchema } from './rich-text/rich-text.ts';
import { anyway, endsBeforeStart } from './rules.ts';
import { IsoDateSchema } from './values/iso-date.ts';
import { SlugSchema } from './values/slug.ts';
import { line, lines, text } from './values/text.ts';

/** Something the OCMW does with others, for a time. */
export const ProjectSchema = noun(
  {
    help: 'Iets waaraan u met anderen een tijd lang werkt. Bijvoorbeeld: een actie tegen eenzaamheid.',
    columns: ['title', 'from', 'until', 'updatedAt', 'municipality'],
    sort: 'title',
  },
  z
    .object({
      ...entry,
      /** Name of the project. */
      title: field(line(120), {
        label: 'Titel',
        help: 'De naam van het project. Bijvoorbeeld: Samen tegen eenzaamheid.',
      }),
      /** Short name, unique within the municipality. */
      slug: field(SlugSchema, {
        label: 'Korte naam',
        help: 'Kleine letters, cijfers en streepjes, zonder spaties. Bijvoorbeeld: samen-tegen-eenzaamheid.',
        placeholder: 'samen-tegen-eenzaamheid',
      }),
      /** What it is, in one or two sentences. */
      summary: field(text(300), {
        label: 'Samenvatting',
        help: 'Zeg in één of twee zinnen waarover het gaat. Dit staat ook in lijsten en zoekresultaten. Bijvoorbeeld: Vrijwilligers bellen elke week met mensen die weinig bezoek krijgen.',
      }),
      /** What happens in it, and for whom. */
      body: field(OptionalRichTextSchema, {
        label: 'Tekst',
        help: 'Vertel wat het project doet, voor wie, en hoe iemand kan meedoen. Bijvoorbeeld: Elke woensdag koken wij samen. Kom langs, u hoeft niets mee te brengen.',
      }),
      /** First day. */
      from: field(IsoDateSchema.optional(), {
        label: 'Begin',
        help: 'De dag waarop het project begint. Bijvoorbeeld: 1 januari 2026.',
      }),
      /** Last day, included. */
      until: field(IsoDateSchema.optional(), {
        label: 'Einde',
        help: 'De dag waarop het project stopt. Laat dit leeg als u het nog niet weet. Bijvoorbeeld: 31 december 2028.',
      }),
      /** Names of those who work along. */
      partners: field(lines(1000), {
        label: 'Partners',
        help: 'Met wie werkt u samen? Zet elke partner op een nieuwe regel. Bijvoorbeeld: CAW Limburg.',
      }),
    })
    .refine(({ from, until }) => !endsBeforeStart(from, until), {
      path: ['until'],
      when: anyway,
      error: 'De laatste dag valt vóór de eerste. Kies een latere dag, of verbeter de eerste.',
    }),
);
export type Project = z.output<typeof ProjectSchema>;
export type ProjectInput = z.input<typeof ProjectSchema>;
