import { z } from 'zod';
import { IsoDateSchema } from '../values/iso-date.ts';
import { SafeUrlSchema } from '../values/safe-url.ts';
import { line, text } from '../values/text.ts';

/** Words of somebody else, with where they come from. */
export const QuotationSchema = z.object({
  /** The words themselves, without quotation marks. */
  text: text(2000),
  /** Where they stand: a law and its article, a book, a person. */
  source: line(200),
  /** Day of the law or the saying. */
  date: IsoDateSchema.optional(),
  /** Where one can read them. */
  url: SafeUrlSchema.optional(),
});
export type Quotation = z.output<typeof QuotationSchema>;
export type QuotationInput = z.input<typeof QuotationSchema>;
