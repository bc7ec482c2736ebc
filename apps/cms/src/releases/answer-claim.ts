import type { Claim } from '@sociaal-huis/schema';
import type { Core } from '@strapi/strapi';
import { type ClaimWish, claimWork, prepareClaim, returnClaim } from './claim-work.ts';
import { type PublisherContext, refuse } from './publisher-context.ts';
import { releasesOf } from './releases.ts';
import type { Site } from './site.ts';

/** For how long a process may miss what another one wrote, and a next attempt may be late. */
const lookAgainAfter = 1000;

/** Answers with work, as soon as there is any; with nothing (204) when the publisher waited long enough. */
export async function answerClaim(
  strapi: Core.Strapi,
  context: PublisherContext,
  wish: ClaimWish,
): Promise<void> {
  const { waitingRoom } = releasesOf(strapi);
  if (context.res.destroyed) return;
  const sent = new Promise<void>((resolve) => context.res.once('close', resolve));
  await waitingRoom.receive(async () => {
    const sites = await prepareClaim(strapi, wish);
    const claim = await waitForWork(strapi, context, wish, sites);
    if (claim && context.res.destroyed) {
      // It hung up: nobody would work on what is sent to it.
      await returnClaim(strapi, claim);
    } else if (claim) {
      context.body = { claim };
    } else if (waitingRoom.isClosed) {
      refuse(context, 503, 'Het CMS stopt. Vraag het opnieuw als het weer draait.');
    } else {
      context.status = 204;
    }
  }, sent);
}

async function waitForWork(
  strapi: Core.Strapi,
  { res }: PublisherContext,
  wish: ClaimWish,
  sites: readonly Site[],
): Promise<Claim | undefined> {
  const { waitingRoom } = releasesOf(strapi);
  const end = performance.now() + wish.wait * 1000;
  while (!waitingRoom.isClosed && !res.destroyed) {
    // Before looking, so that nothing is missed that is written while it looks.
    const rung = waitingRoom.next(Math.min(lookAgainAfter, Math.max(0, end - performance.now())));
    const claim = await claimWork(strapi, sites, wish.publisher);
    if (claim || performance.now() >= end) return claim;
    await rung;
  }
  return undefined;
}
