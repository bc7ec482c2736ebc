import { z } from 'zod';
import { CallToActionBlockSchema } from './blocks/call-to-action.ts';
import { DownloadBlockSchema } from './blocks/download.ts';
import { QuotationBlockSchema } from './blocks/quotation.ts';
import { StepsBlockSchema } from './blocks/steps.ts';
import { TextBlockSchema } from './blocks/text.ts';

/** What an officer may put on a page. */
export const BlockSchema = z.discriminatedUnion('__component', [
  TextBlockSchema,
  QuotationBlockSchema,
  StepsBlockSchema,
  CallToActionBlockSchema,
  DownloadBlockSchema,
]);
export type Block = z.output<typeof BlockSchema>;
export type BlockInput = z.input<typeof BlockSchema>;
