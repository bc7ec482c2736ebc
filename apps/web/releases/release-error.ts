/** A release could not be made or changed; the message tells a person what to do. */
export class ReleaseError extends Error {
  override readonly name = 'ReleaseError';
}

/**
 * What to tell of a refusal by the disk. Any other failure is a bug of ours and comes back as it was.
 *
 * @param what what was being done, as the subject and verb of a Dutch sentence
 */
export function explainDiskFailure(error: unknown, what: string): unknown {
  if (error instanceof ReleaseError) return error;
  if (!(error instanceof Error) || !('code' in error) || !('syscall' in error)) return error;
  const full = error.code === 'ENOSPC' || error.code === 'EDQUOT';
  const why = full
    ? 'De schijf is vol. Maak er plaats en publiceer opnieuw.'
    : `De schijf weigerde: ${error.message}. Kijk na of u in die map mag schrijven, en publiceer opnieuw.`;
  return new ReleaseError(`${what} Wat live staat, blijft zoals het was. ${why}`, { cause: error });
}

/** Whether the file system says with this error that something was absent. */
export function isAbsent(error: unknown): boolean {
  return hasCode(error, 'ENOENT');
}

/** Whether the file system says with this error that something stood there already. */
export function isTaken(error: unknown): boolean {
  return hasCode(error, 'EEXIST');
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
