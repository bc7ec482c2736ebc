/** The nodes of Strapi's `blocks` editor. What is not described here is refused. */
import { z } from 'zod';
import { ImageSchema } from '../values/media.ts';
import { LinkTargetSchema } from '../values/safe-url.ts';
import { omitInvisible } from '../values/text.ts';

/** A run of text with one dress. */
const TextNodeSchema = z.object({
  type: z.literal('text'),
  // An empty run is usual between two links, and nulls and empty texts are dropped before parsing.
  text: z.string().max(20_000).overwrite(omitInvisible).default(''),
  bold: z.boolean().optional(),
  italic: z.boolean().optional(),
  underline: z.boolean().optional(),
  strikethrough: z.boolean().optional(),
  code: z.boolean().optional(),
});

const LinkNodeSchema = z.object({
  type: z.literal('link'),
  url: LinkTargetSchema,
  children: z.array(TextNodeSchema),
});

const InlineNodeSchema = z.discriminatedUnion('type', [TextNodeSchema, LinkNodeSchema]);
const inline = z.array(InlineNodeSchema);

const ListItemNodeSchema = z.object({ type: z.literal('list-item'), children: inline });

/** A nested list stands beside the item it belongs to, not inside it. */
const ListNodeSchema = z.object({
  type: z.literal('list'),
  format: z.enum(['ordered', 'unordered']),
  get children(): z.ZodType<(ListItemNode | ListNode)[]> {
    return z.array(z.discriminatedUnion('type', [ListItemNodeSchema, ListNodeSchema]));
  },
});

export const RichTextNodeSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('paragraph'), children: inline }),
  z.object({ type: z.literal('heading'), level: z.int().min(1).max(6), children: inline }),
  ListNodeSchema,
  z.object({ type: z.literal('quote'), children: inline }),
  z.object({ type: z.literal('code'), children: inline }),
  z.object({ type: z.literal('image'), image: ImageSchema }),
]);

export type TextNode = z.output<typeof TextNodeSchema>;
export type LinkNode = z.output<typeof LinkNodeSchema>;
export type InlineNode = z.output<typeof InlineNodeSchema>;
export type ListItemNode = z.output<typeof ListItemNodeSchema>;
export interface ListNode {
  type: 'list';
  format: 'ordered' | 'unordered';
  children: (ListItemNode | ListNode)[];
}
export type RichTextNode = z.output<typeof RichTextNodeSchema>;
