import { z } from 'zod';
import { field, part } from '../model/form.ts';
import { IsoDateSchema } from '../values/iso-date.ts';
import { SafeUrlSchema } from '../values/safe-url.ts';
import { line, text } from '../values/text.ts';

/** Words of somebody else, with where they come from. */
export const QuotationSchema = part(
  {
    uid: 'part.quotation',
    table: 'part_quotations',
    label: 'Citaat',
    help: 'Een letterlijke tekst uit een wet, een besluit of een gesprek.',
    icon: 'quote',
  },
  z.object({
    /** The words themselves, without quotation marks. */
    text: field(text(2000), {
      label: 'Tekst',
      help: 'Neem de tekst letterlijk over, zonder aanhalingstekens. Bijvoorbeeld: Elke persoon heeft recht op maatschappelijke dienstverlening.',
    }),
    /** Where they stand: a law and its article, a book, a person. */
    source: field(line(200), {
      label: 'Bron',
      help: 'Waar komt de tekst vandaan? Bijvoorbeeld: artikel 1 van de OCMW-wet.',
    }),
    /** Day of the law or the saying. */
    date: field(IsoDateSchema.optional(), {
      label: 'Datum',
      help: 'De datum van de tekst. Bijvoorbeeld: 8 juli 1976.',
    }),
    /** Where one can read them. */
    url: field(SafeUrlSchema.optional(), {
      label: 'Webadres',
      help: 'Waar kan de bezoeker de hele tekst lezen? Bijvoorbeeld: https://www.ejustice.just.fgov.be.',
      placeholder: 'https://',
    }),
  }),
);
export type Quotation = z.output<typeof QuotationSchema>;
export type QuotationInput = z.input<typeof QuotationSchema>;
