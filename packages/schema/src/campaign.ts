import { z } from 'zod';
import { field, noun } from './model/form.ts';
import { entry } from './entry.ts';
import { OptionalRichTextSchema } from './rich-text/rich-text.ts';
import { LinkTargetSchema } from './values/safe-url.ts';
import { SlugSchema } from './values/slug.ts';
import { line, text } from './values/text.ts';

/** A request to do something, such as giving or joining, with one button. */
export const CampaignSchema = noun(
  {
    help: 'Een vraag aan de inwoner om iets te doen. Bijvoorbeeld: denk aan ons in uw testament.',
    columns: ['title', 'updatedAt', 'municipality'],
    sort: 'title',
  },
  z.object({
    ...entry,
    /** What people are asked to do. */
    title: field(line(120), {
      label: 'Titel',
      help: 'Zeg wat u vraagt. Bijvoorbeeld: Denk aan het OCMW in uw testament.',
    }),
    /** Short name, unique within the municipality. */
    slug: field(SlugSchema, {
      label: 'Korte naam',
      help: 'Kleine letters, cijfers en streepjes, zonder spaties. Bijvoorbeeld: testament.',
      placeholder: 'testament',
    }),
    /** Why it matters, in one or two sentences. */
    summary: field(text(300), {
      label: 'Samenvatting',
      help: 'Zeg in één of twee zinnen waarover het gaat. Dit staat ook in lijsten en zoekresultaten. Bijvoorbeeld: Met een legaat helpt u mensen in uw eigen stad.',
    }),
    /** The rest of the story. */
    body: field(OptionalRichTextSchema, {
      label: 'Tekst',
      help: 'Leg uit waarom u dit vraagt en wat ermee gebeurt. Bijvoorbeeld: Wij halen laptops op en geven ze aan gezinnen in Genk.',
    }),
    /** Words on the button. */
    linkLabel: field(line(60), {
      label: 'Tekst op de knop',
      help: 'Zeg wat er gebeurt na een klik. Bijvoorbeeld: Neem contact op. Niet: Klik hier.',
    }),
    /** Where the button leads. */
    linkUrl: field(LinkTargetSchema, {
      label: 'Adres van de knop',
      help: 'Een webadres, of een pagina van uw eigen site. Bijvoorbeeld: /contact/ of https://www.testament.be.',
    }),
  }),
);
export type Campaign = z.output<typeof CampaignSchema>;
export type CampaignInput = z.input<typeof CampaignSchema>;
