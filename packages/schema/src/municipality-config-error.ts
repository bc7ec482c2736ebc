import type { z } from 'zod';
import { explainIssue } from './explain/explain-issue.ts';

/** One thing that is wrong in a configuration file. */
export interface MunicipalityConfigProblem {
  file: string;
  /** Key as it stands in the file: `postcodes[0].postcode`; empty: the file as a whole. */
  field: string;
  /** What to write. */
  message: string;
}

/** The configuration of one or more municipalities is wrong; says of every problem where it is. */
export class MunicipalityConfigError extends Error {
  override readonly name = 'MunicipalityConfigError';
  readonly problems: readonly MunicipalityConfigProblem[];

  constructor(problems: readonly MunicipalityConfigProblem[]) {
    const lines = problems.map(({ file, field, message }) =>
      [file, field, message].filter((part) => part !== '').join(' → '),
    );
    super(`De instellingen van een gemeente kloppen niet:\n${lines.join('\n')}`);
    this.problems = problems;
  }
}

/** The problems zod found, with the keys as they stand in the file. */
export function explainConfigIssues(error: z.ZodError, file: string): MunicipalityConfigProblem[] {
  return error.issues.map((issue) => ({
    file,
    field: issue.path
      .map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
      .join('')
      .replace(/^\./, ''),
    message: explainIssue(issue),
  }));
}
