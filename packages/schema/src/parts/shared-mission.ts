import { z } from 'zod';
import { RequiredRichTextSchema } from '../rich-text/rich-text.ts';
import { line } from '../values/text.ts';
import { YearSchema } from '../values/year.ts';

/** The mission that the OCMW shares with its municipality. */
export const SharedMissionSchema = z.object({
  /** Heading above it. */
  title: line(120),
  /** Year since which it holds. */
  since: YearSchema.optional(),
  /** What both want together. */
  body: RequiredRichTextSchema,
});
export type SharedMission = z.output<typeof SharedMissionSchema>;
export type SharedMissionInput = z.input<typeof SharedMissionSchema>;
