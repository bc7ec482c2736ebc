import { z } from 'zod';
import { LinkTargetSchema } from '../values/safe-url.ts';
import { line, text } from '../values/text.ts';

/** One thing a visitor is asked to do, with a button. */
export const CallToActionBlockSchema = z.object({
  __component: z.literal('block.call-to-action'),
  /** What is asked: "Help mee in de keuken". */
  title: line(120),
  /** Why, and what happens next. */
  text: text(500).optional(),
  /** Words on the button. */
  linkLabel: line(60),
  /** Where the button leads. */
  linkUrl: LinkTargetSchema,
});
export type CallToActionBlock = z.output<typeof CallToActionBlockSchema>;
