import type { Core } from '@strapi/strapi';
import { subscribeToOutbox } from '../publishing/outbox/outbox-listeners.ts';
import type { NewChange } from '../publishing/outbox/pending-change.ts';
import { InProcessQueue } from './in-process-queue.ts';
import { PgBossQueue } from './pg-boss-queue.ts';
import type { PublicationQueue } from './publication-queue.ts';
import { findSites } from './site.ts';
import { WaitingRoom } from './waiting-room.ts';

/** What all parts of the releases share within one process of the CMS. */
export interface Releases {
  queue: PublicationQueue;
  /** The publishers that wait for work. */
  waitingRoom: WaitingRoom;
  /** Whether the queue can be told of anything yet. Before, the first sweep finds it. */
  isStarted: boolean;
  /** Ends what happens each minute; absent until that has begun. */
  stopSchedule?: () => Promise<void>;
  /** Tells the queue and who waits that there is something new for these sites. */
  announce(sites: () => Promise<readonly number[]>): void;
}

const name = 'sociaal-huis.releases';

export function releasesOf(strapi: Core.Strapi): Releases {
  return strapi.get(name) as Releases;
}

/** Call it in `register()`; `startReleases` in `bootstrap()` starts the queue. */
export function addReleases(strapi: Core.Strapi): void {
  const queue = buildQueue(strapi);
  const waitingRoom = new WaitingRoom();
  const announce: Releases['announce'] = (findThem) => {
    if (!releases.isStarted) return;
    // The row is in the outbox: what the queue misses here, the sweep tells it within a minute.
    const told = findThem().then((sites) => Promise.all(sites.map((site) => queue.announce(site))));
    told.then(
      () => waitingRoom.ring(),
      (error: unknown) => strapi.log.error(error),
    );
  };
  const releases: Releases = { queue, waitingRoom, announce, isStarted: false };
  strapi.add(name, releases);
  subscribeToOutbox(strapi, (changes) => announce(() => findSitesOf(strapi, changes)));
}

/** The sites that changes are about. */
async function findSitesOf(
  strapi: Core.Strapi,
  changes: readonly NewChange[],
): Promise<readonly number[]> {
  const named = changes.flatMap(({ site }) => site ?? []);
  const general = changes.filter(({ site }) => site === undefined);
  const all = await findSites(
    strapi,
    general.map(({ municipality }) => municipality),
  );
  return [...new Set([...named, ...all.map(({ id }) => id)])];
}

function buildQueue(strapi: Core.Strapi): PublicationQueue {
  if (strapi.config.get('database.connection.client') !== 'postgres') return new InProcessQueue();
  const { connectionString, ssl } = strapi.config.get('database.connection.connection') as {
    connectionString: string;
    ssl: boolean;
  };
  return new PgBossQueue({ connectionString, ssl }, (error) => strapi.log.error(error));
}
