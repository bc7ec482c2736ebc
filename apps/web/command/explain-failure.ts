/** Tells failures that say themselves what to do from bugs, which keep their stack. */
import { MunicipalityConfigError } from '@sociaal-huis/schema/municipalities';
import { CmsContentError, CmsRequestError } from '../src/cms/errors.ts';
import { EnvironmentError } from '../src/settings/env.ts';

/** The pages could not be built from content that is in order. */
export class BuildError extends Error {
  override readonly name = 'BuildError';
}

const explained = [
  BuildError,
  CmsContentError,
  CmsRequestError,
  EnvironmentError,
  MunicipalityConfigError,
];

/** What to tell the person who typed the command; nothing when the failure is a bug of ours. */
export function explainFailure(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  if (explained.some((kind) => error instanceof kind)) return error.message;
  // Node gives every refusal of the file system a `path`.
  if (!('code' in error) || !('path' in error)) return undefined;
  return (
    `The disk refused: ${error.message}.\n` +
    'See whether the folder exists, may be written in, and has room left.'
  );
}
