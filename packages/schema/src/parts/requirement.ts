import { z } from 'zod';
import { line, text } from '../values/text.ts';

/** A condition somebody must meet (IPDC "voorwaarde"), with what proves it (IPDC "bewijs"). */
export const RequirementSchema = z.object({
  /** The condition in one line. */
  name: line(160),
  /** What counts and what does not. */
  description: text(1000).optional(),
  /** What to bring along as proof. */
  evidence: text(500).optional(),
});
export type Requirement = z.output<typeof RequirementSchema>;
export type RequirementInput = z.input<typeof RequirementSchema>;
