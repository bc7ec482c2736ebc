import type { Claim, ClaimRequest, FailureReport, ReleaseReport } from '@sociaal-huis/schema';
import type { Answer } from './admin-client.ts';

/** A publisher that makes nothing: it takes work and reports what the test wants. */
export interface PublisherClient {
  ask(path: string, body: unknown): Promise<Answer>;
  /** Asks for work without waiting for any, unless the test says so. */
  claim(municipality: string, wish?: Partial<ClaimRequest>): Promise<Claim | undefined>;
  stage(claim: Claim, stage: string): Promise<Answer>;
  done(claim: Claim, report?: Partial<ReleaseReport>): Promise<Answer>;
  fail(claim: Claim, report?: Partial<FailureReport>): Promise<Answer>;
  /** Makes everything that waits live. */
  drain(municipality: string): Promise<void>;
}

export function openPublisher(
  cmsUrl: string,
  token: string,
  publisher = 'test-publisher',
  site = { id: `site-of-${publisher}`, address: 'http://localhost:4321/' },
): PublisherClient {
  const ask = async (path: string, body: unknown): Promise<Answer> => {
    const response = await fetch(`${cmsUrl}/api/publisher${path}`, {
      method: 'POST',
      headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    });
    const text = await response.text();
    return { status: response.status, body: text === '' ? undefined : JSON.parse(text) };
  };
  const about = ({ id }: Claim, what: string, body: object): Promise<Answer> =>
    ask(`/claims/${id}/${what}`, body);
  const client: PublisherClient = {
    ask,
    async claim(municipality, wish = {}) {
      const request = { publisher, site, municipalities: [municipality], wait: 0, ...wish };
      const { status, body } = await ask('/claim', request);
      if (status !== 200 && status !== 204) throw new Error(`${status}: ${JSON.stringify(body)}`);
      return body?.claim;
    },
    stage: (claim, stage) => about(claim, 'stage', { stage }),
    done: (claim, report = {}) =>
      about(claim, 'done', {
        release: `release-${Date.now()}`,
        address: `http://localhost:4321/${claim.municipality}/`,
        durations: { pull: 10, render: 20, check: 5, release: 5 },
        rendered: 3,
        kept: 40,
        addresses: [],
        quarantined: [],
        ...report,
      }),
    fail: (claim, report = {}) =>
      about(claim, 'failed', {
        stage: 'render',
        sentence: 'De schijf is vol. Maak plaats.',
        retry: true,
        ...report,
      }),
    async drain(municipality) {
      for (;;) {
        // What an earlier test still holds is given back.
        const claim = await client.claim(municipality, { restarted: true });
        if (!claim) return;
        await client.done(claim);
      }
    },
  };
  return client;
}
