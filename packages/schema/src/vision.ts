import { z } from 'zod';
import { entry } from './entry.ts';
import { GoalSchema } from './parts/goal.ts';
import { SectionSchema } from './parts/section.ts';
import { RefsSchema } from './values/reference.ts';
import { line, text } from './values/text.ts';

/** Where the OCMW wants to go. One per municipality. */
export const VisionSchema = z.object({
  ...entry,
  title: line(120),
  intro: text(1000).optional(),
  sections: z.array(SectionSchema).default([]),
  /** Heading above the goals. */
  goalsTitle: line(120).optional(),
  goals: z.array(GoalSchema).default([]),
  /** Policy documents that say it in full. */
  documents: RefsSchema,
});
export type Vision = z.output<typeof VisionSchema>;
export type VisionInput = z.input<typeof VisionSchema>;
