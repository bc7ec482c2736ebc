import type { z } from 'zod';
import type { Noun } from '../content-types.ts';
import { explainIssue } from './explain-issue.ts';
import { labelPath } from './field-labels.ts';

/** One thing an officer has to mend. */
export interface Explanation {
  /** Where it is, in the words of the form: `Stappen, nummer 2, Titel`. */
  field: string;
  /** What is wrong and what to write. */
  message: string;
}

/** Everything zod found in an entry of this noun, in an officer's words; each thing said once. */
export function explainIssues(error: z.ZodError, noun: Noun): Explanation[] {
  const explanations = error.issues.map((issue) => ({
    field: labelPath(noun, issue.path),
    message: explainIssue(issue),
  }));
  const byText = new Map(explanations.map((one) => [`${one.field}\n${one.message}`, one]));
  return [...byText.values()];
}
