import { z } from 'zod';
import { entry } from './entry.ts';
import { OptionalRichTextSchema } from './rich-text/rich-text.ts';
import { LinkTargetSchema } from './values/safe-url.ts';
import { SlugSchema } from './values/slug.ts';
import { line, text } from './values/text.ts';

/** A request to do something, such as giving or joining, with one button. */
export const CampaignSchema = z.object({
  ...entry,
  /** What people are asked to do. */
  title: line(120),
  /** Short name, unique within the municipality. */
  slug: SlugSchema,
  /** Why it matters, in one or two sentences. */
  summary: text(300),
  /** The rest of the story. */
  body: OptionalRichTextSchema,
  /** Words on the button. */
  linkLabel: line(60),
  /** Where the button leads. */
  linkUrl: LinkTargetSchema,
});
export type Campaign = z.output<typeof CampaignSchema>;
export type CampaignInput = z.input<typeof CampaignSchema>;
