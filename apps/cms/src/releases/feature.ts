import type { Feature } from '../strapi/feature.ts';
import { addReleaseRoutes } from './admin-routes.ts';
import { addPlannedPublicationType } from './planned-publication.ts';
import { addPublisherRoutes } from './publisher-routes.ts';
import { addClaimType } from './claim-record.ts';
import { addReleases } from './releases.ts';
import { addSiteType } from './site.ts';
import { startReleases, stopReleases } from './start-releases.ts';

/**
 * Last: it hands out what all others wrote in the outbox, the seed included; and after the boundary, whose
 * guard has to stand around its routes.
 */
export const releases: Feature = {
  name: 'releases',
  after: ['boundary', 'publishing', 'seed'],
  async register(strapi) {
    addReleases(strapi);
    addClaimType(strapi);
    addSiteType(strapi);
    addPlannedPublicationType(strapi);
    await addPublisherRoutes(strapi);
    addReleaseRoutes(strapi);
  },
  bootstrap: startReleases,
  destroy: stopReleases,
};
