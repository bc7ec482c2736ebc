import { z } from 'zod';
import { field, part } from '../model/form.ts';
import { QuotationSchema } from '../parts/quotation.ts';

/** Words of somebody else, set apart from the text. */
export const QuotationBlockSchema = part(
  {
    uid: 'block.quotation',
    table: 'block_quotations',
    label: 'Citaat',
    help: 'Een letterlijke tekst uit een wet, een besluit of een gesprek.',
    icon: 'quote',
  },
  QuotationSchema.extend({
    __component: z.literal('block.quotation'),
    source: field(QuotationSchema.shape.source, {
      label: 'Bron',
      help: 'Wie zegt dit, of waar staat het? Bijvoorbeeld: artikel 1 van de OCMW-wet.',
    }),
  }),
);
export type QuotationBlock = z.output<typeof QuotationBlockSchema>;
