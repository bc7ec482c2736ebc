/** How a publisher claims work from the CMS, and says what became of it. */
import {
  type Claim,
  type ClaimRequest,
  ClaimSchema,
  type FailureReport,
  type ReleaseReport,
  type ReleaseStage,
} from '@sociaal-huis/schema';
import { z } from 'zod';
import { CmsRequestError } from '../src/cms/errors.ts';

export interface ClaimClient {
  /**
   * Waits for work, and takes it.
   * @throws {CmsRequestError} when the CMS gives no usable answer.
   */
  claim(request: ClaimRequest, signal: AbortSignal): Promise<Claim | undefined>;
  /** Says how far a release is. False when the claim went to somebody else meanwhile. */
  stage(claim: Claim, stage: ReleaseStage): Promise<boolean>;
  /** False when the claim went to somebody else meanwhile. */
  done(claim: Claim, report: ReleaseReport): Promise<boolean>;
  fail(claim: Claim, report: FailureReport): Promise<boolean>;
}

interface ClaimClientOptions {
  /** Address of the CMS, without a slash at the end. */
  readonly url: string;
  readonly token: string;
}

const AnswerSchema = z.object({ claim: ClaimSchema });

/** Besides what the CMS may wait by itself, in milliseconds. */
const patience = 15_000;

/** Claims at this CMS. */
export function openClaimClient({ url, token }: ClaimClientOptions): ClaimClient {
  async function post(path: string, body: object, signal: AbortSignal): Promise<Response> {
    const address = `${url}/api/publisher/${path}`;
    try {
      return await fetch(address, {
        method: 'POST',
        headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' },
        body: JSON.stringify(body),
        redirect: 'manual',
        signal,
      });
    } catch (error) {
      if (signal.aborted && signal.reason !== undefined && !isTimeout(signal.reason)) throw error;
      throw new CmsRequestError(
        address,
        'The CMS cannot be reached, or does not answer. See whether it runs, and whether CMS_URL is right.',
        { cause: error },
      );
    }
  }

  async function report(claim: Claim, kind: string, body: object): Promise<boolean> {
    const path = `claims/${encodeURIComponent(claim.id)}/${kind}`;
    const response = await post(path, body, AbortSignal.timeout(patience));
    await response.body?.cancel();
    if (response.status === 409) return false;
    if (response.ok) return true;
    throw refusalOf(`${url}/api/publisher/${path}`, response.status);
  }

  return {
    async claim(request, signal) {
      const limit = AbortSignal.timeout(request.wait * 1000 + patience);
      const response = await post('claim', request, AbortSignal.any([signal, limit]));
      if (response.status === 204) return undefined;
      const address = `${url}/api/publisher/claim`;
      if (!response.ok) {
        await response.body?.cancel();
        throw refusalOf(address, response.status);
      }
      const answer = AnswerSchema.safeParse(await response.json().catch(() => undefined));
      if (answer.success) return answer.data.claim;
      throw new CmsRequestError(
        address,
        'The CMS answered with no claim that this version of the publisher knows. ' +
          'Bring the CMS and the publisher to the same version.',
      );
    },
    stage: (claim, stage) => report(claim, 'stage', { stage }),
    done: (claim, body) => report(claim, 'done', body),
    fail: (claim, body) => report(claim, 'failed', body),
  };
}

function isTimeout(reason: unknown): boolean {
  return reason instanceof DOMException && reason.name === 'TimeoutError';
}

function refusalOf(address: string, status: number): CmsRequestError {
  const why =
    status === 401 || status === 403
      ? 'the key in CMS_TOKEN is not that of the publisher. Give it the PUBLISHER_TOKEN of the CMS'
      : 'look in the log of the CMS what went wrong';
  return new CmsRequestError(address, `The CMS answered with status ${status}: ${why}.`);
}
