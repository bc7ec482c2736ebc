import { z } from 'zod';
import { field, noun } from './model/form.ts';
import { BlockSchema } from './block.ts';
import { entry } from './entry.ts';
import { reservedSlugs } from './reserved-slugs.ts';
import { refusing } from './values/refusing.ts';
import { SlugSchema } from './values/slug.ts';
import { line, text } from './values/text.ts';

/** A page for what fits nowhere else. With the slug `privacy` it completes the page of that name. */
export const PageSchema = noun(
  {
    help: "Een gewone pagina voor tekst die nergens anders past. Bijvoorbeeld: een bezoek aan ons open huis. De site maakt zelf de pagina's over toegankelijkheid en privacy.",
    columns: ['title', 'slug', 'updatedAt', 'municipality'],
    sort: 'title',
  },
  z.object({
    ...entry,
    /** Heading of the page. */
    title: field(line(120), {
      label: 'Titel',
      help: 'De titel van de pagina. Bijvoorbeeld: Ons open huis.',
    }),
    /** Last part of its address; words that the site itself uses are refused. */
    slug: field(
      SlugSchema.refine((slug) => !reservedSlugs.includes(slug), {
        error: refusing(
          'heeft de site zelf nodig als deel van een webadres. Kies een ander woord.',
        ),
      }),
      {
        label: 'Deel van het webadres',
        help: 'Kleine letters, cijfers en streepjes, zonder spaties. Bijvoorbeeld: ons-open-huis wordt /ons-open-huis/. Verandert u dit na publicatie, dan stuurt het oude adres bezoekers door naar het nieuwe. Schrijf privacy om de privacypagina van de site aan te vullen.',
        placeholder: 'ons-open-huis',
      },
    ),
    /** What the page is about, for search engines and lists. */
    summary: field(text(300).optional(), {
      label: 'Samenvatting',
      help: 'Zeg in één of twee zinnen wat de bezoeker op deze pagina vindt. Bijvoorbeeld: Op zaterdag 5 juni kunt u bij ons binnenkijken.',
    }),
    /** What stands on the page, from top to bottom. */
    blocks: field(z.array(BlockSchema).default([]), {
      label: 'Inhoud',
      help: 'Bouw de pagina op met blokken. Begin meestal met een blok tekst.',
    }),
  }),
);
export type Page = z.output<typeof PageSchema>;
export type PageInput = z.input<typeof PageSchema>;
