import { z } from 'zod';
import { QuotationSchema } from '../parts/quotation.ts';

/** Words of somebody else, set apart from the text. */
export const QuotationBlockSchema = QuotationSchema.extend({
  __component: z.literal('block.quotation'),
});
export type QuotationBlock = z.output<typeof QuotationBlockSchema>;
