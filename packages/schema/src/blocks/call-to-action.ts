import { z } from 'zod';
import { field, part } from '../model/form.ts';
import { LinkTargetSchema } from '../values/safe-url.ts';
import { line, text } from '../values/text.ts';

/** One thing a visitor is asked to do, with a button. */
export const CallToActionBlockSchema = part(
  {
    uid: 'block.call-to-action',
    table: 'block_calls_to_action',
    label: 'Oproep',
    help: 'Een opvallend kader met één knop.',
    icon: 'cursor',
  },
  z.object({
    __component: z.literal('block.call-to-action'),
    /** What is asked: "Help mee in de keuken". */
    title: field(line(120), {
      label: 'Titel',
      help: 'Zeg wat de bezoeker kan doen. Bijvoorbeeld: Word vrijwilliger.',
    }),
    /** Why, and what happens next. */
    text: field(text(500).optional(), {
      label: 'Tekst',
      help: 'Eén of twee zinnen die uitleggen waarom. Bijvoorbeeld: Wilt u weten of u recht hebt op hulp? Wij rekenen het samen uit.',
    }),
    /** Words on the button. */
    linkLabel: field(line(60), {
      label: 'Tekst op de knop',
      help: 'Zeg wat er gebeurt na een klik. Bijvoorbeeld: Schrijf u in. Niet: Klik hier.',
    }),
    /** Where the button leads. */
    linkUrl: field(LinkTargetSchema, {
      label: 'Adres van de knop',
      help: 'Een webadres, of een pagina van uw eigen site. Bijvoorbeeld: /contact/ of https://www.genk.be.',
    }),
  }),
);
export type CallToActionBlock = z.output<typeof CallToActionBlockSchema>;
