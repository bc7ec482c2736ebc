import { z } from 'zod';
import { entry } from './entry.ts';
import { GoalSchema } from './parts/goal.ts';
import { SectionSchema } from './parts/section.ts';
import { RefsSchema } from './values/reference.ts';
import { line, text } from './values/text.ts';

/** Where the OCMW wants to go. One per municipality. */
export const VisionSchema = z.object({
  ...entry,
  /** Heading of the page. */
  title: line(120),
  /** The vision in a few sentences. */
  intro: text(1000).optional(),
  /** The vision in full, under headings. */
  sections: z.array(SectionSchema).default([]),
  /** Heading above the goals. */
  goalsTitle: line(120).optional(),
  /** Goals or policy themes. */
  goals: z.array(GoalSchema).default([]),
  /** Policy documents that say it in full. */
  documents: RefsSchema,
});
export type Vision = z.output<typeof VisionSchema>;
export type VisionInput = z.input<typeof VisionSchema>;
