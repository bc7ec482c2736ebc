import { z } from 'zod';
import { RequiredRichTextSchema } from '../rich-text/rich-text.ts';

/** Running text. */
export const TextBlockSchema = z.object({
  __component: z.literal('block.text'),
  /** The text; headings in it become part of the page. */
  body: RequiredRichTextSchema,
});
export type TextBlock = z.output<typeof TextBlockSchema>;
