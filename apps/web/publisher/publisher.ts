/** The long-running side of the site: asks the CMS for work, does it, and reports. */
import { setTimeout as wait } from 'node:timers/promises';
import type { Claim, ReleaseReport, ReleaseStage } from '@sociaal-huis/schema';
import { loadRenderer } from '../renderer/load-renderer.ts';
import { CmsRequestError } from '../src/cms/errors.ts';
import { publishMunicipality } from './publish-municipality.ts';
import { ensurePortal } from './publish-portal.ts';
import { ReleaseError } from '../releases/release-error.ts';
import { ReleaseFailure } from './publication-failure.ts';
import type { ClaimClient } from './claim-client.ts';
import type { Workshop } from './workshop.ts';

export interface PublisherOptions {
  /** Everything but the renderer, which may be replaced by a newer one while the publisher runs. */
  readonly workshop: Omit<Workshop, 'renderer'>;
  /** Folder of the renderer. */
  readonly rendererDir: string;
  readonly claims: ClaimClient;
  /** Names the folder it publishes in; see `requireSiteIdentity`. */
  readonly siteId: string;
  /** Its name in the CMS, the same after a restart. */
  readonly name: string;
  readonly say: (line: string) => void;
  /** What stops the publisher between two pieces of work. */
  readonly signal: AbortSignal;
}

/** How long the CMS may keep a question open, in seconds. */
const longestQuestion = 25;

/** Between two signs of life during one release, in milliseconds. A claim lapses after a minute. */
const heartbeat = 15_000;

/** Waits between tries while the CMS does not answer, in milliseconds. The last one goes on. */
const waits = [250, 500, 1000, 2000, 5000];

/**
 * Publishes until the signal says stop.
 *
 * @throws what cannot get better by waiting: a renderer that is not there, a disk that refuses at the
 * start.
 */
export async function runPublisher(options: PublisherOptions): Promise<void> {
  const { claims, siteId, name, say, signal } = options;
  await options.workshop.store.recover();
  let workshop: Workshop | undefined;
  let renew: string[] = [];
  let restarted = true;
  let failures = 0;

  while (!signal.aborted) {
    try {
      const renderer = await loadRenderer(options.rendererDir, workshop?.renderer);
      if (renderer !== workshop?.renderer) {
        workshop = { ...options.workshop, renderer };
        await ensurePortal(workshop);
        renew = await findOutdated(workshop);
        say(`Ready to publish: ${renew.length} municipalities are made now.`);
      }
      const municipalities = workshop.municipalities.map(({ slug }) => slug);
      const site = { id: siteId, address: new URL(workshop.base, workshop.site).href };
      const asked = { publisher: name, site, municipalities };
      const request = { ...asked, wait: longestQuestion, restarted, renew };
      const claim = await claims.claim(request, signal);
      restarted = false;
      renew = [];
      if (failures > 0) say('The CMS answers again.');
      failures = 0;
      if (claim) await work(workshop, claim, options);
    } catch (error) {
      if (signal.aborted) return;
      if (!(error instanceof CmsRequestError)) throw error;
      if (failures === 0) say(`${error.message}\nWhat is live stays. Trying goes on.`);
      // Work that never reached us, or a report that never arrived, would be held until it lapses.
      restarted = true;
      await wait(waits[Math.min(failures, waits.length - 1)], undefined, { signal }).catch(
        () => {},
      );
      failures += 1;
    }
  }
}

/** Municipalities that are not there yet, or were made with other code. */
async function findOutdated({ store, municipalities, renderer }: Workshop): Promise<string[]> {
  const live = await Promise.all(municipalities.map(({ slug }) => store.current(slug)));
  return municipalities
    .filter((_, index) => live[index]?.code !== renderer.code)
    .map(({ slug }) => slug);
}

async function work(workshop: Workshop, claim: Claim, options: PublisherOptions): Promise<void> {
  const { claims, say } = options;
  const started = performance.now();
  let stage: ReleaseStage = 'pull';
  const onStage = (next: ReleaseStage) => {
    stage = next;
    return claims.stage(claim, next);
  };
  const beat = setInterval(() => void claims.stage(claim, stage).catch(() => {}), heartbeat);
  const seconds = () => ((performance.now() - started) / 1000).toFixed(1);
  try {
    const report = await publishMunicipality(workshop, claim, onStage);
    if (!report) return say(`${claim.municipality}: another publisher took this over.`);
    await claims.done(claim, report);
    say(`${claim.municipality}: live after ${seconds()} s (${summary(report)}).`);
    await tidyUp(workshop, claim.municipality, say);
  } catch (error) {
    if (!(error instanceof ReleaseFailure)) throw error;
    say(`${claim.municipality}: not published after ${seconds()} s. ${error.message}`);
    if (!isExplained(error.cause)) console.error(error.cause);
    await claims.fail(claim, error.toReport());
  } finally {
    clearInterval(beat);
  }
}

/** What may as well happen after the next release, should the disk refuse now. */
async function tidyUp(
  workshop: Workshop,
  municipality: string,
  say: PublisherOptions['say'],
): Promise<void> {
  try {
    await workshop.store.prune(municipality);
    await ensurePortal(workshop);
  } catch (error) {
    if (!(error instanceof ReleaseError)) throw error;
    say(error.message);
  }
}

function summary({ rendered, kept, quarantined }: ReleaseReport): string {
  const left =
    quarantined.length === 0 ? '' : `, ${quarantined.length} wrong and left as they were`;
  return `${rendered} new, ${kept} kept${left}`;
}

/** A failure without a cause, or whose cause is told in its own words, is no bug. */
function isExplained(cause: unknown): boolean {
  return cause === undefined || cause instanceof CmsRequestError || cause instanceof ReleaseError;
}
