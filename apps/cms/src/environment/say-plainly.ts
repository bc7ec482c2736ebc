import { MunicipalityConfigError } from '@sociaal-huis/schema/municipalities';
import { ExplainedError } from './explained-error.ts';

/** Errors in what people wrote: their sentences say where and what to do. */
const explained = [MunicipalityConfigError, ExplainedError];

/**
 * Runs a step of the start. Strapi logs the stack of whatever stops it; under an error that explains
 * itself that would bury the sentence, so there the stack is left out.
 */
export async function sayPlainly<Result>(step: () => Result | Promise<Result>): Promise<Result> {
  try {
    return await step();
  } catch (error) {
    if (error instanceof Error && explained.some((kind) => error instanceof kind)) error.stack = '';
    throw error;
  }
}
