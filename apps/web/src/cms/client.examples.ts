/** Answers and refusals for the tests of the client. */
import type { RequestListener } from 'node:http';
import { CmsRequestError } from './errors.ts';

/** Always answers this. */
export function sendText(status: number, body: string): RequestListener {
  return (_request, response) => {
    response.statusCode = status;
    response.end(body);
  };
}

/** What the client says when it gives up. */
export async function failureOf(promise: Promise<unknown>): Promise<CmsRequestError> {
  const error = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (error instanceof CmsRequestError) return error;
  throw new Error(`Expected a CmsRequestError, got: ${String(error)}`);
}
