import { z } from 'zod';
import { field, noun } from './model/form.ts';
import { entry } from './entry.ts';
import { NoticeLevelSchema } from './lists/notice-levels.ts';
import { anyway } from './rules.ts';
import { InstantSchema, isInstant } from './values/instant.ts';
import { RefsSchema } from './values/reference.ts';
import { LinkTargetSchema } from './values/safe-url.ts';
import { line, text } from './values/text.ts';

/** A message above the content of the site, for as long as it matters. */
export const NoticeSchema = noun(
  {
    help: 'Een bericht dat bovenaan de site staat. Bijvoorbeeld: een storing, een hittegolf of een dringende oproep.',
    columns: ['title', 'level', 'start', 'end', 'municipality'],
    sort: '-start',
  },
  z
    .object({
      ...entry,
      /** What is the matter, in one line. */
      title: field(line(120), {
        label: 'Titel',
        help: 'Zeg het belangrijkste in enkele woorden. Bijvoorbeeld: Onze telefoon werkt niet.',
      }),
      /** What a resident must know or do. */
      body: field(text(1000), {
        label: 'Tekst',
        help: 'Zeg wat er is en wat de bezoeker nu kan doen. Bijvoorbeeld: De lift is stuk. Bel aan de deur, dan komen wij naar u toe.',
      }),
      /** How loudly it is shown. */
      level: field(NoticeLevelSchema.default('info'), {
        label: 'Hoe dringend',
        help: 'Kies "info" voor gewoon nieuws, "waarschuwing" als de bezoeker last heeft, en "nood" alleen bij gevaar.',
      }),
      /** From this moment it is shown. */
      start: field(InstantSchema, {
        label: 'Zichtbaar vanaf',
        help: 'Vanaf wanneer staat de melding op de site? Bijvoorbeeld: vandaag om 8 uur.',
      }),
      /** From this moment it is no longer shown; absent: until somebody takes it down. */
      end: field(InstantSchema.optional(), {
        label: 'Zichtbaar tot',
        help: 'Daarna verdwijnt de melding vanzelf. Laat dit leeg als u het einde nog niet kent. Bijvoorbeeld: vrijdag om 17 uur.',
      }),
      /** The offices it is about; none: the whole site. */
      offices: field(RefsSchema, {
        label: 'Kantoren',
        help: 'Gaat het alleen over bepaalde kantoren? Kies ze hier. Laat dit leeg om de melding op de hele site te tonen.',
        to: 'office',
      }),
      /** Where one reads more. */
      linkUrl: field(LinkTargetSchema.optional(), {
        label: 'Adres van de link',
        help: 'Waar staat meer uitleg? Een webadres, of een pagina van uw eigen site. Bijvoorbeeld: /contact/.',
      }),
      /** Words of that link. */
      linkLabel: field(line(60).optional(), {
        label: 'Tekst van de link',
        help: 'Zeg waar de link naartoe gaat. Bijvoorbeeld: Lees wat u bij hitte kunt doen.',
      }),
    })
    .refine(
      ({ start, end }) =>
        !isInstant(start) || !isInstant(end) || Date.parse(end) > Date.parse(start),
      {
        path: ['end'],
        when: anyway,
        error:
          'Het einde moet later zijn dan het begin. Kies een later moment, of verbeter het begin.',
      },
    )
    .refine(({ linkUrl, linkLabel }) => linkLabel === undefined || linkUrl !== undefined, {
      path: ['linkUrl'],
      when: anyway,
      error: 'Er is tekst voor een link, maar geen adres. Vul het adres in, of verwijder de tekst.',
    }),
);
export type Notice = z.output<typeof NoticeSchema>;
export type NoticeInput = z.input<typeof NoticeSchema>;
