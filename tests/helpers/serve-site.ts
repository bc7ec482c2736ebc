import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { areasOfBuild, areasOfReleases, type FindAreas } from '../../apps/web/server/site-areas.ts';
import { createSiteHandler } from '../../apps/web/server/site-handler.ts';

/** A folder with a built site that answers at an address. */
export interface ServedSite {
  url: string;
  stop(): Promise<void>;
}

/** Serves the folder of a build, on a free port of this machine. */
export function serveSite(folder: string): Promise<ServedSite> {
  return serve(areasOfBuild(folder));
}

/**
 * Serves what a publisher makes live in a folder, as `npm start` would.
 *
 * @param only slug of the municipality that has the domain to itself
 */
export function serveReleases(folder: string, only?: string): Promise<ServedSite> {
  return serve(areasOfReleases(folder, only));
}

async function serve(findAreas: FindAreas): Promise<ServedSite> {
  const server = createServer(createSiteHandler({ findAreas, base: '/' })).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    // A browser trusts this name as it trusts https, and 127.0.0.1 as well; the name is what we print.
    url: `http://localhost:${port}`,
    async stop() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
